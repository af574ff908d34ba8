package site.command;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import site.read.BookReader;
import site.run.Machine;
import site.run.Needs;
import site.trace.Trace;

/** Reports which of the things that the book needs this machine has, and which it lacks. */
@Command(name = "doctor", description = "Tell what this machine has and lacks for the book.")
final class DoctorCommand implements Callable<Integer> {

  @Mixin Common common;

  @Override
  public Integer call() {
    common.out().println("JDK      " + Machine.jdk() + "  " + System.getProperty("java.home"));
    common.out().println("JBang    " + Machine.jbang() + "  " + System.getProperty("interleave.jbang"));
    common.out().println("machine  " + Machine.words());
    common.out().println("caches   " + System.getProperty("user.home"));
    BookReader.read(common.book()).snippets().stream()
        .flatMap(snippet -> snippet.trace().start().needs().stream())
        .sorted(Comparator.comparing(Trace.Need::text))
        .map(need -> Needs.lacking(List.of(need), true).orElse(need.text() + ": can be had")).distinct()
        .forEach(verdict -> common.out().println("needs    " + verdict));
    return 0;
  }
}
