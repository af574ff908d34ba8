package site.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** A book of small, similar programs, six a page, to measure with. */
record Workload(Path folder, int programs) {

  private static final int A_PAGE = 6;

  private static final String PROGRAM = """
      ///usr/bin/env jbang "$0" "$@" ; exit $?
      //JAVA 25+
      //DESCRIPTION Program NUMBER.

      // tag::body[]
      void main() throws Exception {
        IO.println("program NUMBER begins");
        Thread.sleep(MILLIS);
        var queue = new LinkedBlockingQueue<Integer>();
        var thread = new Thread(() -> { for (int i = 0; i < 3; i++) queue.add(i); });
        thread.start();
        thread.join();
        IO.println("queue " + queue);
        IO.println("sum " + queue.stream().mapToInt(each -> each).sum());
        IO.println("program NUMBER ends");
      }
      // end::body[]
      """;

  private static final String TRACE = """
      > program NUMBER begins
      > queue [0, 1, 2]
      > sum 3
      > program NUMBER ends
      """;

  private static final String SECTION = """

      == Program NUMBER

      A queue hands values from one thread to another; the reader waits until there is one.
      A queue hands values from one thread to another; the reader waits until there is one.
      A queue hands values from one thread to another; the reader waits until there is one.

      [#pNUMBER]
      .Program NUMBER
      snippet::PNUMBER[]

      transcript::PNUMBER[]
      """;

  /** Written into that folder. */
  static Workload in(Path folder, int programs) throws IOException {
    var workload = new Workload(folder, programs);
    var aliases = new ArrayList<String>();
    for (int page = 0; page * A_PAGE < programs; page++) {
      var text = new StringBuilder("= Page " + page + "\n\nA page.\n");
      for (int number = page * A_PAGE; number < Math.min(programs, (page + 1) * A_PAGE); number++) {
        write(workload.program(number), PROGRAM, number).toFile().setExecutable(true);
        write(workload.trace(number), TRACE, number);
        text.append(SECTION.replace("NUMBER", "" + number));
        aliases.add("\"p%d\": {\"script-ref\": \"%s\"}".formatted(number,
            folder.relativize(workload.program(number))));
      }
      Files.createDirectories(folder.resolve("chapters"));
      Files.writeString(folder.resolve("chapters/%03d-page%d.adoc".formatted(page + 1, page)), text);
    }
    Files.writeString(folder.resolve("jbang-catalog.json"),
        "{\"aliases\": {" + String.join(",\n", aliases) + "}}\n");
    return workload;
  }

  private static Path write(Path file, String text, int number) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file,
        text.replace("NUMBER", "" + number).replace("MILLIS", "" + number * 37 % 201));
  }

  Path program(int number) {
    return folder.resolve("snippets/page%d/P%d.java".formatted(number / A_PAGE, number));
  }

  Path trace(int number) {
    return Path.of(program(number).toString().replace(".java", ".trace"));
  }

  /** The page that shows the first programs. */
  Path page() {
    return folder.resolve("chapters/001-page0.adoc");
  }
}
