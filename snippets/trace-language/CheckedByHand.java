///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The checker as a library: lines that somebody else printed, and what a trace says of them.
//DEPS com.google.code.gson:gson:2.13.2
//SOURCES ../../site/base/*.java ../../site/trace/*.java ../../site/trace/read/*.java
//SOURCES ../../site/trace/write/*.java ../../site/book/*.java ../../site/check/*.java

import site.book.Verdict;
import site.check.PlainOutput;
import site.check.TraceChecker;
import site.trace.read.TraceReader;

// tag::body[]
final List<String> trace = """
  interleaved
    > ann: read 100
    > bob: read 100

  one of
    > main: balance is 110
    > main: balance is 120
  """.lines().toList();

void main() {
  check("bob: read 100", "ann: read 100", "main: balance is 120");
  check("ann: read 100", "bob: read 110", "main: balance is 130");
  check("ann: read 100", "bob: read 100", "main: balance is 130");
}

void check(String... printed) {
  var read = TraceReader.read("deposits.trace", trace).trace();
  var run = PlainOutput.recording(List.of(printed));
  switch (TraceChecker.check(read, run)) {
    case Verdict.Allowed _ -> IO.println("the trace allows it");
    case Verdict.Rejected(var problem) -> IO.println(problem);
  }
}
// end::body[]
