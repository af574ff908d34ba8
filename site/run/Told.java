package site.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import site.run.recorder.Report;

/**
 * What the recorder has told of a run so far.
 *
 * @param begin the clock when main began
 * @param cycle names of the threads of a cycle that stands; empty: none does
 * @param stuck whether nothing in the program can go on by itself
 * @param keepers names of the threads that then keep it alive
 */
record Told(
    OptionalLong begin, List<String> cycle, boolean stuck, List<String> keepers, List<String> dump,
    boolean dumped) {

  static Told read(Path folder) throws IOException {
    var file = folder.resolve(Report.FILE);
    return Files.exists(file) ? parse(Files.readString(file)) : parse("");
  }

  private static Told parse(String report) {
    var begin = OptionalLong.empty();
    var cycle = List.<String>of();
    var keepers = List.<String>of();
    var dump = new ArrayList<String>();
    boolean stuck = false;
    boolean dumped = false;
    var whole = report.substring(0, report.lastIndexOf('\n') + 1); // a line without its end is not yet whole
    for (var line : whole.lines().toList()) {
      var words = Arrays.asList(line.split("\t"));
      var names = words.subList(1, words.size());
      switch (words.getFirst()) {
        case "begin" -> begin = OptionalLong.of(Long.parseLong(names.getFirst()));
        case "cycle" -> cycle = names;
        case "dump" -> dump.add(String.join("\t", names));
        case "dumped" -> dumped = true;
        case "stuck" -> {
          stuck = true;
          keepers = names;
        }
        case "failed" -> throw new IllegalStateException("the recorder failed: " + names);
        default -> throw new IllegalStateException("not a word of the report: " + line);
      }
    }
    return new Told(begin, cycle, stuck, keepers, dump, dumped);
  }
}
