package site.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import site.run.recorder.TimelineFile;
import site.run.recorder.TimelineFile.LaneLine;
import site.run.recorder.TimelineFile.WaitLine;

/** The threads of a program and of its child processes, in one list; their numbers are indexes into it. */
final class AllLanes {

  /**
   * A thread, or a started process, represented by its main thread as far as that is known. Clocks are
   * those of {@link TimelineFile}.
   *
   * @param end when the thread ended; 0: it has not ended
   * @param parent the lane of its parent; -1: none
   * @param from when main began; 0: this is a thread, or a process that is not recorded
   * @param to when main ended; 0: it has not ended
   */
  record Lane(String name, boolean isProcess, long begin, long end, int parent, long from, long to) {}

  private final Path folder;
  private final LongUnaryOperator seen;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<WaitLine> waits = new ArrayList<>();

  private AllLanes(Path folder, LongUnaryOperator seen) {
    this.folder = folder;
    this.seen = seen;
  }

  /**
   * @param first what is recorded of the program's own process
   * @param seen the clock when the process with that process ID was last seen alive; 0: it was not seen
   */
  static AllLanes of(TimelineFile first, Path folder, LongUnaryOperator seen) throws IOException {
    var all = new AllLanes(folder, seen);
    all.add(first, -1);
    return all;
  }

  List<Lane> lanes() {
    return lanes;
  }

  List<WaitLine> waits() {
    return waits;
  }

  /** @param process the lane of the process, which its main thread shares; -1: it has none */
  private void add(TimelineFile file, int process) throws IOException {
    int first = process < 0 ? lanes.size() : lanes.size() - 1;
    for (int number = 0; number < file.lanes().size(); number++) {
      var lane = file.lanes().get(number);
      if (number == 0 && process >= 0) {
        lanes.set(process, recorded(lanes.get(process), file));
      } else {
        lanes.add(new Lane(lane.name(), !lane.process().isEmpty(), lane.begin(), end(lane, process),
            global(lane.parent(), first, process), 0, 0));
      }
    }
    file.waits().forEach(wait -> waits.add(wait.renumbered(number -> global(number, first, process))));
    for (int number = 0; number < file.lanes().size(); number++) {
      var child = file.lanes().get(number).process();
      var its = child.isEmpty() ? Optional.<TimelineFile>empty() : TimelineFile.read(folder, child);
      if (its.isPresent()) {
        add(its.get(), global(number, first, process));
      }
    }
  }

  private static int global(int number, int first, int process) {
    return number < 0 ? -1 : number == 0 && process >= 0 ? process : first + number;
  }

  private static Lane recorded(Lane process, TimelineFile file) {
    long end = file.lanes().getFirst().end();
    return new Lane(process.name, true, process.begin, process.end, process.parent, file.status().begin(),
        file.status().known() != 0 ? file.status().known() : end);
  }

  /** Threads end with their process; the end of a process that outlives its parent is not reported. */
  private long end(LaneLine lane, int process) {
    long over = process < 0 ? 0 : lanes.get(process).end;
    return lane.end() != 0 || over == 0 ? lane.end()
        : lane.process().isEmpty() ? over : Math.max(over, seen.applyAsLong(lane.pid()));
  }
}
