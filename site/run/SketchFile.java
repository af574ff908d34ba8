package site.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import site.run.recorder.TimelineWriter;

/**
 * What the recorder of one process has told, as {@link TimelineWriter} writes it.
 *
 * @param begin the clock when main began
 * @param known up to which all is told; 0: to the end
 * @param written the clock of the last word
 * @param whole whether nothing was left to be told then
 * @param leftOut how many threads have no lane
 * @param lanes by their numbers
 */
record SketchFile(
    long begin, long known, long written, boolean whole, int leftOut, List<Lane> lanes, List<Stay> stays) {

  /** @param process its number in the run; empty: it is a thread @param pid its number in the system */
  record Lane(String name, long begin, long end, int parent, String process, long pid) {}

  /** @param what was waited for, or read or written; empty where there is nothing to say */
  record Stay(
      int lane, String state, long from, long to, String at, String what, int owner, long timeout, int by,
      long handed, String item) {}

  SketchFile {
    lanes = List.copyOf(lanes);
    stays = List.copyOf(stays);
  }

  /** Of the process of that number; empty if there is none. */
  static Optional<SketchFile> read(Path folder, String number) throws IOException {
    var file = TimelineWriter.file(folder, number);
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
    var stays = new ArrayList<String[]>();
    var open = new ArrayList<String[]>();
    var abouts = new HashMap<String, String>();
    long begin = 0;
    long known = 0;
    int leftOut = 0;
    for (var line : lines) {
      var words = line.split("\t", -1);
      switch (words[0]) {
        case "begin" -> {
          begin = Long.parseLong(words[1]);
          open.clear();
        }
        case "known" -> known = Long.parseLong(words[1]);
        case "left-out" -> leftOut = Integer.parseInt(words[1]);
        case "lane" -> put(lanes, Integer.parseInt(words[1]), lane(words));
        case "about" -> abouts.put(words[1], words[2]);
        case "stay" -> stays.add(words);
        case "open" -> open.add(words);
        case "written", "whole" -> { }
        default -> throw new IllegalStateException("not a word of a sketch: " + line);
      }
    }
    stays.addAll(open);
    var last = lines.getLast().split("\t");
    return new SketchFile(begin, known, Long.parseLong(last[1]), last[0].equals("whole"), leftOut, lanes,
        stays.stream().map(words -> stay(words, abouts)).toList());
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

  private static Stay stay(String[] words, Map<String, String> abouts) {
    return new Stay(Integer.parseInt(words[1]), words[2], Long.parseLong(words[3]), Long.parseLong(words[4]),
        words[5], abouts.getOrDefault(words[7], words[6]), Integer.parseInt(words[8]), Long.parseLong(words[9]),
        Integer.parseInt(words[10]), Long.parseLong(words[11]), words[12]);
  }
}
