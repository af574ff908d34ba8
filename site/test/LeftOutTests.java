package site.test;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Says that the tests in a browser are left out, where they are. */
class LeftOutTests {

  @TestFactory
  Stream<DynamicTest> whatReadersSeeInABrowser() {
    return Home.WITH_BROWSER ? Stream.of() : Stream.of(DynamicTest.dynamicTest(
        "what readers see in a browser",
        () -> abort("needs Chromium and 40 MB of libraries (--with browser)")));
  }
}
