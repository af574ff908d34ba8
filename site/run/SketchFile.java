package site.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.run.recorder.Sketch;

/**
 * What the recorder of one process has told, as {@link Sketch} writes it.
 *
 * @param begin the clock when main began
 * @param known up to which all is told; 0: to the end
 * @param written the clock of the last word
 * @param whole whether nothing was left to be told then
 * @param lanes by their numbers
 */
record SketchFile(long begin, long known, long written, boolean whole, List<Lane> lanes, List<Stay> stays) {

  /** @param process its number in the run; empty: it is a thread @param pid its number in the system */
  record Lane(String name, long begin, long end, int parent, String process, long pid) {}

  record Stay(
      int lane, String state, long from, long to, String at, String type, int owner, long timeout, int by,
      long handed) {}

  SketchFile {
    lanes = List.copyOf(lanes);
    stays = List.copyOf(stays);
  }

  /** Of the process of that number; empty if there is none. */
  static Optional<SketchFile> read(Path folder, String number) throws IOException {
    var file = Sketch.file(folder, number);
    var told = Files.exists(file) ? Files.readString(file) : "";
    var lines = told.substring(0, told.lastIndexOf('\n') + 1).lines().toList();
    int end = lines.size() - 1; // who is killed may not have finished a piece
    while (end >= 0 && !lines.get(end).startsWith("written\t") && !lines.get(end).startsWith("whole\t")) {
      end--;
    }
    return end < 0 ? Optional.empty() : Optional.of(parse(lines.subList(0, end + 1)));
  }

  private static SketchFile parse(List<String> lines) {
    var lanes = new ArrayList<Lane>();
    var stays = new ArrayList<Stay>();
    var open = new ArrayList<Stay>();
    long begin = 0;
    long known = 0;
    for (var line : lines) {
      var words = line.split("\t", -1);
      switch (words[0]) {
        case "begin" -> {
          begin = Long.parseLong(words[1]);
          open.clear();
        }
        case "known" -> known = Long.parseLong(words[1]);
        case "lane" -> put(lanes, Integer.parseInt(words[1]), lane(words));
        case "stay" -> stays.add(stay(words));
        case "open" -> open.add(stay(words));
        case "written", "whole" -> { }
        default -> throw new IllegalStateException("not a word of a sketch: " + line);
      }
    }
    stays.addAll(open);
    var last = lines.getLast().split("\t");
    return new SketchFile(begin, known, Long.parseLong(last[1]), last[0].equals("whole"), lanes, stays);
  }

  private static void put(List<Lane> lanes, int number, Lane lane) {
    if (number == lanes.size()) {
      lanes.add(lane);
    } else {
      lanes.set(number, lane);
    }
  }

  private static Lane lane(String[] words) {
    return new Lane(words[2], Long.parseLong(words[3]), Long.parseLong(words[4]), Integer.parseInt(words[5]), words[6],
        Long.parseLong(words[7]));
  }

  private static Stay stay(String[] words) {
    return new Stay(Integer.parseInt(words[1]), words[2], Long.parseLong(words[3]), Long.parseLong(words[4]),
        words[5], words[6], Integer.parseInt(words[7]), Long.parseLong(words[8]), Integer.parseInt(words[9]),
        Long.parseLong(words[10]));
  }
}
