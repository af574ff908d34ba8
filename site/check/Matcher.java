package site.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import site.trace.LinePattern.Type;

/** Matches one line against a pattern, and finds every way to bind its names. */
final class Matcher {

  /** A literal text, or a placeholder. */
  sealed interface Part {}

  record Text(String text) implements Part {}

  /** @param slot {@link #FORGET} if nothing uses the text */
  record Hole(Type type, int slot) implements Part {}

  static final int FORGET = -1;

  private static final int CHARACTERS_IN_A_UNIT = 4;

  private final int line;
  private final List<Part> parts;
  private final boolean remembers;

  /** @param line of the trace, or of a chapter, where the pattern stands */
  Matcher(int line, List<Part> parts) {
    this.line = line;
    this.parts = List.copyOf(parts);
    this.remembers = parts.stream().anyMatch(part -> part instanceof Hole hole && hole.slot() != FORGET);
  }

  List<Part> parts() {
    return parts;
  }

  boolean matches(String text, Work work) {
    return matches(text, Bindings.EMPTY, work);
  }

  boolean matches(String text, Bindings env, Work work) {
    var found = new boolean[1];
    match(text, env, work, _ -> found[0] = true);
    return found[0];
  }

  /**
   * Reports each way to match once: the given bindings with those that it adds.
   *
   * @throws Work.Spent if there are too many to find them all
   */
  void match(String text, Bindings env, Work work, Consumer<Bindings> found) {
    work.beginMatch(line);
    new Attempt(text, work, found).from(0, 0, env);
  }

  /** The search within one line: a position is tried once for equal bindings. */
  private final class Attempt {

    private record Tried(int part, int at, Bindings env) {}

    private final String text;
    private final Work work;
    private final Consumer<Bindings> found;
    private final Set<Tried> tried = new HashSet<>(0);
    private boolean done;

    Attempt(String text, Work work, Consumer<Bindings> found) {
      this.text = text;
      this.work = work;
      this.found = found;
    }

    void from(int part, int at, Bindings env) {
      if (done) {
        return;
      }
      if (part == parts.size()) {
        if (at == text.length() && (tried.isEmpty() || tried.add(new Tried(part, at, env)))) {
          done = !remembers;
          found.accept(env);
        }
        return;
      }
      switch (parts.get(part)) {
        case Text(var literal) -> {
          if (text.startsWith(literal, at)) {
            from(part + 1, at + literal.length(), env);
          }
        }
        case Hole hole when hole.slot() != FORGET && env.has(hole.slot()) ->
            bound(part, at, env, env.text(hole.slot()));
        case Hole hole -> open(part, at, env, hole);
      }
    }

    private void bound(int part, int at, Bindings env, String value) {
      if (text.startsWith(value, at)) {
        from(part + 1, at + value.length(), env);
      }
    }

    private void open(int part, int at, Bindings env, Hole hole) {
      var ends = ends(part, at);
      for (int end : ends) {
        work.spendOnMatch(1 + (end - at) / CHARACTERS_IN_A_UNIT);
        var value = text.substring(at, end);
        if (TypeTest.accepts(hole.type(), value)) {
          var more = hole.slot() == FORGET ? env : env.with(hole.slot(), value);
          if (ends.size() == 1 || tried.add(new Tried(part + 1, end, more))) {
            from(part + 1, end, more);
          }
        }
      }
    }

    /** The places where the placeholder may end: before the text that follows it, or anywhere. */
    private List<Integer> ends(int part, int at) {
      if (part + 1 == parts.size()) {
        return List.of(text.length());
      }
      var ends = new ArrayList<Integer>();
      if (parts.get(part + 1) instanceof Text(var literal)) {
        for (int end = text.indexOf(literal, at); end >= 0; end = text.indexOf(literal, end + 1)) {
          work.spendOnMatch(1);
          ends.add(end);
        }
        work.spendOnMatch((text.length() - at) / CHARACTERS_IN_A_UNIT);
      } else {
        work.spendOnMatch(text.length() - at);
        for (int end = at; end <= text.length(); end++) {
          ends.add(end);
        }
      }
      return ends;
    }
  }
}
