package site.draw.timeline;

import static site.draw.Svg.em;
import static site.base.Phrases.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.base.HiddenCharacters;
import site.base.Phrases;
import site.book.Cause;
import site.book.Ending;
import site.book.Recording;
import site.book.Snippet;
import site.book.StoppedThread;
import site.book.StoppedThread.Frame;

/** The cycle of a deadlock: each thread, the lock it waits for, and the next thread, which owns that lock. */
public final class Cycle {

  private static final double STEP = 4.8;
  private static final double BOX = 1.9;
  private static final double LEFT = 1.6;

  private record Wait(String thread, String lock, String owner, String at) {}

  private Cycle() {}

  /** Empty where the run did not end in a deadlock, or its dump does not tell which thread owns what. */
  public static String svg(Snippet snippet, Recording recording) {
    var waits = recording.ending() instanceof Ending.Deadlock(var threads)
        ? circle(threads, recording.dump().stream().flatMap(Cycle::waits).toList()) : List.<Wait>of();
    return waits.isEmpty() ? "" : svg(escape(snippet.alias()) + "-cycle", waits);
  }

  private static Stream<Wait> waits(StoppedThread thread) {
    return thread.cause() instanceof Cause.Blocker blocker && !blocker.owner().isEmpty()
        ? Stream.of(new Wait(thread.name(), blocker.what(), blocker.owner(),
            thread.frames().stream().map(Frame::at).findFirst().orElse("")))
        : Stream.empty();
  }

  /** From the first thread to the owner of the lock it waits for, and so on, back to the first thread. */
  private static List<Wait> circle(List<String> threads, List<Wait> waits) {
    var circle = new ArrayList<Wait>();
    var next = threads.getFirst();
    do {
      var name = next;
      var wait = waits.stream().filter(it -> it.thread.equals(name)).findFirst();
      if (wait.isEmpty() || circle.contains(wait.get())) {
        return List.of();
      }
      circle.add(wait.get());
      next = wait.get().owner;
    } while (!next.equals(threads.getFirst()));
    return circle;
  }

  private static String svg(String id, List<Wait> waits) {
    var rows = new StringBuilder();
    for (var i = 0; i < waits.size(); i++) {
      rows.append(row(waits.get(i), i * STEP, id, i == waits.size() - 1));
    }
    var last = waits.size() * STEP;
    return """
        <svg class="cycle" role="img" aria-labelledby="%1$s-words" width="100%%" style="height:%2$s">
        <desc id="%1$s-words">%3$s</desc>
        <path id="%1$s-down" class="head" d="M0 0l-4-8h8z"/>\
        <path id="%1$s-right" class="head" d="M0 0l-8-4v8z"/>
        %4$s<line class="arrow" x1="0.5em" x2="0.5em" y1="%5$s" y2="%6$s"/>\
        <line class="arrow" x1="0.5em" x2="3em" y1="%6$s" y2="%6$s"/>\
        <line class="arrow" x1="0.5em" x2="%7$s" y1="%5$s" y2="%5$s"/>\
        <use href="#%1$s-right" x="%7$s" y="%5$s"/></svg>
        """.formatted(id, em(last + 0.4), escape(words(waits)), rows, em(BOX / 2), em(last), em(LEFT));
  }

  private static String row(Wait wait, double top, String id, boolean isLast) {
    var bottom = top + STEP;
    var head = isLast ? "" : "<use href=\"#%s-down\" x=\"3em\" y=\"%s\"/>".formatted(id, em(bottom));
    return """
        <rect class="thread" x="%1$s" y="%2$s" width="%3$s" height="%4$s" rx="4"/>\
        <text class="name" x="%5$s" y="%6$s">%7$s</text>
        <line class="arrow" x1="3em" x2="3em" y1="%8$s" y2="%9$s"/>%10$s
        <text x="4em" y="%11$s">waits for <tspan class="name">%12$s</tspan>, \
        which <tspan class="name">%13$s</tspan> has</text>
        <text class="at" x="4em" y="%14$s">%15$s</text>
        """.formatted(em(LEFT), em(top + 0.05), em(width(wait.thread)), em(BOX), em(LEFT + 0.6),
            em(top + 1.3),
            escape(wait.thread), em(top + BOX + 0.05), em(bottom), head, em(top + BOX + 1.2),
            escape(wait.lock),
            escape(wait.owner), em(top + BOX + 2.45), escape(wait.at));
  }

  private static double width(String name) {
    return 1.2 + 0.61 * Phrases.columns(HiddenCharacters.shown(name));
  }

  private static String words(List<Wait> waits) {
    var words = new ArrayList<String>();
    for (var wait : waits) {
      words.add(wait.thread + " waits for " + wait.lock + ", which " + wait.owner + " has"
          + (wait.at.isEmpty() ? "" : ", at " + wait.at) + ".");
    }
    return String.join(" ", words);
  }
}
