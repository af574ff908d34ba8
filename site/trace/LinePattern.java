package site.trace;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a printed line must look like.
 *
 * @param text as written in the trace, escapes and placeholders included
 */
public record LinePattern(String text, List<Part> parts) {

  /** A piece of the line. */
  public sealed interface Part {}

  /** Literal characters. */
  public record Literal(String text) implements Part {}

  /**
   * A placeholder.
   *
   * @param name {@code _} if the text is not kept
   * @param owner line of the {@code repeat} or {@code lane for} in whose scope the name is; 0: the whole
   *     trace
   */
  public record Hole(String name, Type type, int owner) implements Part {
    public boolean forgets() {
      return name.equals("_");
    }
  }

  /** The value of a loop: {@code <i>} in a {@code lane for i in 1..3}. */
  public record LoopValue(String name) implements Part {}

  /** What texts a placeholder stands for. */
  public sealed interface Type {

    /** As a trace writes it. */
    String word();
  }

  public enum Plain implements Type {
    /** No type written: characters without a blank. */
    UNTYPED, INT, NUMBER, DURATION, PID, PORT, HEX, ADDRESS, WORD, TEXT;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record Words(List<String> words) implements Type {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public String word() {
      return words.stream().map(LinePattern::escaped).collect(Collectors.joining("|"));
    }
  }

  public record Range(BigInteger from, BigInteger to) implements Type {

    @Override
    public String word() {
      return from + ".." + to;
    }
  }

  public LinePattern {
    parts = List.copyOf(parts);
  }

  /** The pattern of these parts, written as the reader reads it. */
  public static LinePattern of(List<Part> parts) {
    return new LinePattern(parts.stream().map(LinePattern::written).collect(Collectors.joining()), parts);
  }

  private static String written(Part part) {
    return switch (part) {
      case Literal(var text) -> escaped(text);
      case Hole(var name, var type, _) -> "<" + name + (type == Plain.UNTYPED ? "" : ":" + type.word()) + ">";
      case LoopValue(var name) -> "<" + name + ">";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("<", "\\<").replace("\r", "\\r");
  }

  public List<Hole> holes() {
    return parts.stream().filter(Hole.class::isInstance).map(Hole.class::cast).toList();
  }

  /** The text of a pattern without placeholders, else what stands between them. */
  public String literals() {
    return parts.stream().map(part -> part instanceof Literal(var text) ? text : "")
        .collect(Collectors.joining());
  }
}
