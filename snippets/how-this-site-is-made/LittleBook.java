///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The generator as a library: a little book, whose one snippet is LostDeposit, is read, run and checked.
//DEPS dev.jbang:jbang-cli:0.132.1
//DEPS com.google.code.gson:gson:2.13.2
//SOURCES ../../site/base/*.java ../../site/trace/*.java ../../site/trace/read/*.java
//SOURCES ../../site/trace/write/*.java ../../site/book/*.java ../../site/read/*.java ../../site/check/*.java
//SOURCES ../../site/run/*.java ../../site/run/recorder/*.java ../../site/run/recorder/bootstrap/*.java
//FILES LostDeposit.java=../locks/LostDeposit.java
//FILES LostDeposit.trace=../locks/LostDeposit.trace

import site.book.Book;
import site.book.Recording;
import site.book.Run;
import site.book.Verdict;
import site.check.TraceChecker;
import site.read.BookReader;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;
import site.run.Runner;

// tag::body[]
final Options twoAtOnce =
    new Options(2, true, true, false, Limits.USUAL);

void main() throws IOException, InterruptedException {
  var folder = Files.createTempDirectory("little-book");
  try {
    write(folder); // <1>
    build(BookReader.read(folder));
  } finally {
    delete(folder);
  }
}

void build(Book book) throws InterruptedException {
  IO.println("main: read %d snippet and %d problems"
      .formatted(book.snippets().size(), book.problems().size()));
  try (var silent = Progress.silent()) {
    Runner.run(book, twoAtOnce, silent).forEach(this::check); // <2>
  }
}

void check(Run run) {
  switch (run) {
    case Run.Done(var snippet, var recordings) -> {
      IO.println("main: ran it " + recordings.size() + " times");
      var trace = snippet.trace();
      for (var recording : recordings) {
        var verdict = TraceChecker.check(trace, recording); // <3>
        IO.println("main: " + words(recording, verdict));
      }
    }
    case Run.Failed(_, var problems) -> IO.println("main: " + problems);
    case Run.Kept _, Run.Skipped _ -> IO.println("main: not run");
  }
}
// end::body[]

String words(Recording recording, Verdict verdict) {
  return switch (verdict) {
    case Verdict.Allowed(var cases, _) -> lastLine(recording) + " is allowed: " + String.join(", ", cases);
    case Verdict.Rejected(var problem) -> lastLine(recording) + " is not allowed: " + problem;
  };
}

String lastLine(Recording recording) {
  return recording.lines().getLast().text().replace("main: ", "");
}

/** A chapter, the snippet, its trace with three runs instead of many, and the catalog of its alias. */
void write(Path folder) throws IOException {
  var snippets = Files.createDirectories(folder.resolve("snippets/locks"));
  var chapters = Files.createDirectories(folder.resolve("chapters"));
  Files.writeString(chapters.resolve("01-locks.adoc"), "= Locks\n\nsnippet::LostDeposit[]\n");
  Files.writeString(snippets.resolve("LostDeposit.java"), own("LostDeposit.java"));
  Files.writeString(snippets.resolve("LostDeposit.trace"), own("LostDeposit.trace").replaceFirst("runs \\d+", "runs 3"));
  Files.writeString(folder.resolve("jbang-catalog.json"), """
      {"aliases": {"lost-deposit": {"script-ref": "snippets/locks/LostDeposit.java"}}}
      """);
}

/** What //FILES has put on the class path. */
String own(String file) throws IOException {
  try (var from = getClass().getResourceAsStream("/" + file)) {
    return new String(from.readAllBytes());
  }
}

void delete(Path folder) throws IOException {
  try (var files = Files.walk(folder)) {
    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }
}
