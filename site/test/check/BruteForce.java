package site.test.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Step;
import site.trace.Trace;

/**
 * The words that a trace denotes, written out one by one.
 * It shares nothing with the checker but the nouns, and is as naive as can be.
 */
final class BruteForce {

  static final int MOST_WORDS = 30_000;

  /** A line of a word. @param scopes ids of the scopes around it, from outside in; 0 is the whole trace */
  record Event(
      Output stream, Optional<LinePattern> pattern, int line, List<String> threads, List<Scope> scopes,
          List<Integer> together) {}

  /** One lane of a loop, one round of a repeat, or the whole trace. */
  record Scope(int id, int line, Optional<String> loop, String value) {}

  /** A taken alternative. @param where its `one of`, as a path in the order of the file */
  record Choice(List<Integer> where, int rank, String name, boolean forbidden) {}

  record Word(List<Event> events, List<Choice> choices) {
    static final Word EMPTY = new Word(List.of(), List.of());

    Word then(Word that) {
      return new Word(joined(events, that.events), joined(choices, that.choices));
    }
  }

  /** There are more words than can be written out. */
  @SuppressWarnings("serial")
  static final class TooMany extends RuntimeException {}

  private record Around(
      List<Scope> scopes, List<String> threads, List<Integer> together, List<Integer> path) {

    Around in(Scope scope) {
      return new Around(joined(scopes, List.of(scope)), threads, together, path);
    }

    Around by(String thread) {
      return thread.isEmpty() ? this : new Around(scopes, joined(threads, List.of(thread)), together, path);
    }

    Around inside(int section) {
      return new Around(scopes, threads, joined(together, List.of(section)), path);
    }

    Around at(int index) {
      return new Around(scopes, threads, together, joined(path, List.of(index)));
    }
  }

  private final int most;
  private int ids;
  private int made;

  private BruteForce(int most) {
    this.most = most;
  }

  /** All words of at most so many lines. */
  static List<Word> words(Trace trace, int most) {
    var whole = new Scope(0, 0, Optional.empty(), "");
    return new BruteForce(most)
        .sequence(trace.steps(), new Around(List.of(whole), List.of(), List.of(), List.of()));
  }

  private List<Word> sequence(List<Step> steps, Around around) {
    var words = List.of(Word.EMPTY);
    for (int i = 0; i < steps.size(); i++) {
      words = product(words, step(steps.get(i), around.at(i)));
    }
    return words;
  }

  private List<Word> product(List<Word> some, List<Word> others) {
    return limited(some.stream().flatMap(a -> others.stream()
        .filter(b -> a.events().size() + b.events().size() <= most).map(a::then)).toList());
  }

  private List<Word> limited(List<Word> words) {
    made += words.size();
    if (made > MOST_WORDS) {
      throw new TooMany();
    }
    return words;
  }

  private List<Word> step(Step step, Around around) {
    return switch (step) {
      case Step.Printed(var line, var stream, var pattern) ->
          most == 0 ? List.of() : List.of(
              new Word(List.of(event(stream, Optional.of(pattern), line, around)), List.of()));
      case Step.Gap(var line, var stream) -> IntStream.rangeClosed(0, most)
          .mapToObj(n ->
              new Word(Collections.nCopies(n, event(stream, Optional.empty(), line, around)),
              List.of()))
          .toList();
      case Step.AnyOrder(_, var children) -> anyOrder(children, around);
      case Step.Interleaved(_, var lanes) -> interleaved(lanes, around);
      case Step.OneOf(_, var cases) -> oneOf(cases, around);
      case Step.Repeat repeat -> repeat(repeat, around);
      case Step.Maybe(_, var children) ->
          limited(joined(List.of(Word.EMPTY), sequence(children, around.at(0))));
      case Step.Together(_, var children) -> sequence(children, around.inside(++ids));
    };
  }

  private static Event event(Output stream, Optional<LinePattern> pattern, int line, Around around) {
    return new Event(stream, pattern, line, around.threads(), around.scopes(), around.together());
  }

  private List<Word> anyOrder(List<Step> children, Around around) {
    var words = new ArrayList<Word>();
    for (var order : orders(IntStream.range(0, children.size()).boxed().toList())) {
      var ordered = List.of(Word.EMPTY);
      for (int child : order) {
        ordered = product(ordered, step(children.get(child), around.at(child)));
      }
      words.addAll(ordered);
    }
    return words;
  }

  private static List<List<Integer>> orders(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return List.of(List.of());
    }
    return numbers.stream()
        .flatMap(first -> orders(numbers.stream().filter(n -> !n.equals(first)).toList()).stream()
        .map(rest -> joined(List.of(first), rest))).toList();
  }

  private List<Word> interleaved(List<Step.Lane> lanes, Around around) {
    var words = List.of(Word.EMPTY);
    int index = 0;
    for (var lane : lanes) {
      var loop = lane.loop();
      for (var value : loop.map(Step.Loop::values).orElse(List.of(""))) {
        var name = loop.map(it -> lane.thread().replace("<" + it.name() + ">", value)).orElse(lane.thread());
        var inside = around.at(index++).by(name);
        var scoped = loop.isEmpty() ? inside
            : inside.in(new Scope(++ids, lane.line(), loop.map(Step.Loop::name), value));
        words = merged(words, sequence(lane.children(), scoped));
      }
    }
    return words;
  }

  private List<Word> merged(List<Word> some, List<Word> others) {
    var words = new ArrayList<Word>();
    for (var a : some) {
      for (var b : others) {
        if (a.events().size() + b.events().size() <= most) {
          merges(a.events(), b.events()).forEach(events ->
              words.add(new Word(events, joined(a.choices(), b.choices()))));
          limited(List.of(a));
        }
      }
      if (words.size() > MOST_WORDS) {
        throw new TooMany();
      }
    }
    return limited(words);
  }

  private static List<List<Event>> merges(List<Event> a, List<Event> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return List.of(a.isEmpty() ? b : a);
    }
    var merges = new ArrayList<List<Event>>();
    merges(a.subList(1, a.size()), b).forEach(rest -> merges.add(joined(List.of(a.getFirst()), rest)));
    merges(a, b.subList(1, b.size())).forEach(rest -> merges.add(joined(List.of(b.getFirst()), rest)));
    return merges;
  }

  private List<Word> oneOf(List<Step.Case> cases, Around around) {
    var words = new ArrayList<Word>();
    for (int rank = 0; rank < cases.size(); rank++) {
      var it = cases.get(rank);
      var choice = new Choice(around.path(), rank, it.name(), it.grade() == Step.Grade.FORBIDDEN);
      sequence(it.children(), around.at(rank)).forEach(word ->
          words.add(new Word(word.events(), joined(List.of(choice), word.choices()))));
    }
    return limited(words);
  }

  /** Rounds that match lines, then as many without lines as the least number of rounds needs. */
  private List<Word> repeat(Step.Repeat repeat, Around around) {
    var all = new ArrayList<Word>();
    var words = List.of(Word.EMPTY);
    for (int round = 0; round <= Math.min(most, repeat.most()); round++) {
      var padded = words;
      for (int empty = round; empty < repeat.least(); empty++) {
        padded = product(padded, round(repeat, around, empty).stream().filter(word -> word.events().isEmpty())
            .toList());
      }
      all.addAll(padded);
      words = product(words,
          round(repeat, around, round).stream().filter(word -> !word.events().isEmpty()).toList());
    }
    return limited(all);
  }

  private List<Word> round(Step.Repeat repeat, Around around, int round) {
    var scope = new Scope(++ids, repeat.line(), Optional.empty(), "");
    return sequence(repeat.children(), around.at(round).in(scope));
  }

  /** Whether the choices of one come before those of the other. */
  static boolean precede(List<Choice> some, List<Choice> others) {
    var wheres = Stream.concat(some.stream(), others.stream()).map(Choice::where).distinct()
        .sorted((a, b) ->
            Arrays.compare(a.stream().mapToInt(i -> i).toArray(), b.stream().mapToInt(i -> i).toArray()))
        .toList();
    Function<List<Choice>, Function<List<Integer>, Integer>> rank = choices -> where -> choices.stream()
        .filter(choice -> choice.where().equals(where)).map(Choice::rank).findFirst()
        .orElse(Integer.MAX_VALUE);
    for (var where : wheres) {
      int a = rank.apply(some).apply(where);
      int b = rank.apply(others).apply(where);
      if (a != b) {
        return a < b;
      }
    }
    return false;
  }

  static List<String> names(List<Choice> choices) {
    return choices.stream()
        .sorted((a, b) -> Arrays.compare(
            a.where().stream().mapToInt(i -> i).toArray(), b.where().stream().mapToInt(i -> i).toArray()))
        .map(Choice::name).filter(name -> !name.isEmpty()).distinct().collect(Collectors.toList());
  }

  static <T> List<T> joined(List<T> some, List<T> others) {
    var all = new ArrayList<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }
}
