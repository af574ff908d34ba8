///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Everything that must be true, also in a browser: these tests have libraries of their own.
//DEPS org.seleniumhq.selenium:selenium-chrome-driver:4.52.0
//DEPS com.deque.html.axe-core:selenium:4.11.1
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES SiteTests.java test/browser/*.java
//RUNTIME_OPTIONS -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
package site;

/** The entry of all tests and those in a browser: {@code ./build.sh test --with browser}. */
public final class BrowserTests {

  private BrowserTests() {}

  public static void main(String... args) {
    SiteTests.main(args);
  }
}
