///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Builds a book whose programs run: reads it, runs its snippets, checks the runs, weaves pages.
//DEPS dev.jbang:jbang-cli:0.132.1
//DEPS org.asciidoctor:asciidoctorj:3.0.1
//DEPS org.jsoup:jsoup:1.24.1
//DEPS info.picocli:picocli:4.7.7
//DEPS com.google.code.gson:gson:2.13.2
//DEPS io.github.java-diff-utils:java-diff-utils:4.18
//DEPS org.eclipse.elk:org.eclipse.elk.alg.layered:0.11.0 org.eclipse.xtext:org.eclipse.xtext.xbase.lib:2.38.0
//SOURCES base/*.java trace/*.java trace/read/*.java trace/write/*.java trace/words/*.java
//SOURCES book/*.java read/*.java run/*.java run/recorder/*.java run/recorder/bootstrap/*.java
//SOURCES check/*.java infer/*.java
//SOURCES draw/*.java draw/timeline/*.java draw/diagram/*.java draw/chart/*.java weave/*.java command/*.java
//COMPILE_OPTIONS -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
package site;

import site.command.BuildCommand;

/** The generator: see {@link BuildCommand}, whose body is the data flow. */
public final class Site {

  private Site() {}

  public static void main(String... args) {
    System.exit(BuildCommand.commandLine().execute(args));
  }
}
