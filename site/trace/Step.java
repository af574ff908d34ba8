package site.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a trace says of the printed lines: lines and blocks of lines. */
public sealed interface Step {

  /** Of the trace's file, from 1. */
  int line();

  /** A line: {@code > text}, {@code ! text}. */
  record Printed(int line, Output stream, LinePattern pattern) implements Step {

    /** As the trace writes it. */
    public String written() {
      var mark = stream == Output.OUT ? ">" : "!";
      return pattern.text().isEmpty() ? mark : mark + " " + pattern.text();
    }
  }

  /** Any number of lines of one stream: {@code ...}. */
  record Gap(int line, Output stream) implements Step {}

  record AnyOrder(int line, List<Step> children) implements Step {
    public AnyOrder {
      children = List.copyOf(children);
    }
  }

  /** Lanes as written, or one for each speaker of the lines. */
  record Interleaved(int line, List<Lane> lanes) implements Step {
    public Interleaved {
      lanes = List.copyOf(lanes);
    }

    public boolean ofSpeakers() {
      return !lanes.isEmpty() && !lanes.getFirst().speaker().isEmpty();
    }
  }

  /**
   * A part of {@link Interleaved} that keeps its own order.
   *
   * @param thread name of the thread that prints its lines, may contain the loop's {@code <i>}; empty:
   *     any
   * @param speaker what its lines begin with, where speakers make the lanes; else empty
   */
  record Lane(int line, String thread, String speaker, Optional<Loop> loop, List<Step> children) {
    public Lane {
      children = List.copyOf(children);
    }

    public Lane with(List<Step> others) {
      return new Lane(line, thread, speaker, loop, others);
    }
  }

  /** {@code for i in 1..3}: a lane for each value. */
  record Loop(String name, List<String> values) {
    public Loop {
      values = List.copyOf(values);
    }

    /** The values in expressions: numbers or durations if all of them look like one, else texts. */
    public List<Quantity> quantities() {
      var looks = values.stream().map(Quantity::of).toList();
      boolean alike = looks.stream().map(Object::getClass).distinct().count() == 1;
      return alike ? looks : values.stream().<Quantity>map(Quantity.Text::new).toList();
    }
  }

  record OneOf(int line, List<Case> cases) implements Step {
    public OneOf {
      cases = List.copyOf(cases);
    }
  }

  /**
   * An alternative.
   *
   * @param name empty for an alternative that is a line
   * @param ending how the run ends in this case; empty: as the trace says for all cases
   */
  record Case(int line, String name, Grade grade, List<Step> children, Optional<Clause.Ends> ending) {
    public Case {
      children = List.copyOf(children);
    }

    public Case with(List<Step> others) {
      return new Case(line, name, grade, others, ending);
    }
  }

  enum Grade {
    EXPECTED, INTERESTING, FORBIDDEN;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** @param most {@link #ANY_NUMBER} if there is no limit */
  record Repeat(int line, int least, int most, List<Step> children) implements Step {

    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    public Repeat {
      children = List.copyOf(children);
    }
  }

  /** The sequence, or nothing: {@code optional}. */
  record Maybe(int line, List<Step> children) implements Step {
    public Maybe {
      children = List.copyOf(children);
    }
  }

  /** A critical section. */
  record Together(int line, List<Step> children) implements Step {
    public Together {
      children = List.copyOf(children);
    }
  }

  /** The sequences of steps directly within this one, as the trace writes them. */
  default List<List<Step>> parts() {
    return switch (this) {
      case Printed _, Gap _ -> List.of();
      case AnyOrder(_, var children) -> List.of(children);
      case Interleaved(_, var lanes) -> lanes.stream().map(Lane::children).toList();
      case OneOf(_, var cases) -> cases.stream().map(Case::children).toList();
      case Repeat(_, _, _, var children) -> List.of(children);
      case Maybe(_, var children) -> List.of(children);
      case Together(_, var children) -> List.of(children);
    };
  }

  /** This step with other sequences in the place of its {@link #parts}, as many as those. */
  default Step with(List<List<Step>> parts) {
    return switch (this) {
      case Printed _, Gap _ -> this;
      case AnyOrder(var line, _) -> new AnyOrder(line, parts.getFirst());
      case Interleaved(var line, var lanes) -> new Interleaved(
          line, IntStream.range(0, lanes.size()).mapToObj(i -> lanes.get(i).with(parts.get(i))).toList());
      case OneOf(var line, var cases) -> new OneOf(
          line, IntStream.range(0, cases.size()).mapToObj(i -> cases.get(i).with(parts.get(i))).toList());
      case Repeat(var line, var least, var most, _) -> new Repeat(line, least, most, parts.getFirst());
      case Maybe(var line, _) -> new Maybe(line, parts.getFirst());
      case Together(var line, _) -> new Together(line, parts.getFirst());
    };
  }

  /** These steps and all within them, in the order of the blocks. */
  static List<Step> all(List<Step> steps) {
    return steps.stream()
        .<Step>mapMulti((step, each) -> {
          each.accept(step);
          step.parts().forEach(part -> all(part).forEach(each));
        })
        .toList();
  }

  /** Every case of these steps, in the order of the file. */
  static List<Case> cases(List<Step> steps) {
    return all(steps).stream()
        .filter(OneOf.class::isInstance)
        .flatMap(step -> ((OneOf) step).cases().stream())
        .toList();
  }
}
