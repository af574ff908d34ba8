package site.infer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import site.book.Line;
import site.infer.LineToken.Kind;
import site.infer.Tightness.Detail;
import site.trace.LinePattern;
import site.trace.LinePattern.Hole;
import site.trace.LinePattern.Literal;
import site.trace.LinePattern.Part;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;
import site.trace.LinePattern.Words;

/** Finds what varies in the lines of all runs: lines that differ only there get one pattern. */
final class Templates {

  private static final int MOST_WORDS = 8;
  private static final int MANY = 2;
  private static final int MANY_IN_A_ROW = 5;

  private final Detail detail;
  private final Set<String> cast;
  private final Map<String, List<LineToken>> tokens = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, Template> templates = new HashMap<>();

  /**
   * Lines that differ only in numbers and names.
   *
   * @param columns for each token, the runs in which each text was seen
   * @param holes the placeholders for tokens that vary, by token number
   */
  private record Group(List<Map<String, Set<Integer>>> columns, Map<Integer, Hole> holes) {}

  /** @param values of the placeholders in one line */
  private record Template(LinePattern pattern, List<String> values) {}

  private Templates(Detail detail, Set<String> cast) {
    this.detail = detail;
    this.cast = cast;
  }

  /** The events of each run, in order. */
  static List<List<RunEvent>> events(List<List<Line>> runs, Tightness manner) {
    var templates = new Templates(manner.detail(), cast(runs));
    for (int run = 0; run < runs.size(); run++) {
      for (var line : runs.get(run)) {
        templates.learn(line.text(), run);
      }
    }
    var events = new ArrayList<List<RunEvent>>();
    for (int run = 0; run < runs.size(); run++) {
      events.add(templates.events(run, runs.get(run), manner.threads()));
    }
    return events;
  }

  /** Names of threads and of speakers. */
  private static Set<String> cast(List<List<Line>> runs) {
    var cast = new TreeSet<String>();
    runs.forEach(run -> run.forEach(line -> {
      cast.add(LineToken.speaker(line.text()));
      cast.add(line.thread());
    }));
    return cast;
  }

  private void learn(String text, int run) {
    var parts = tokens.computeIfAbsent(text, LineToken::of);
    var group = groups.computeIfAbsent(mask(parts), _ -> new Group(
        parts.stream().<Map<String, Set<Integer>>>map(_ -> new LinkedHashMap<>()).toList(), new HashMap<>()));
    for (int i = 0; i < parts.size(); i++) {
      group.columns.get(i).computeIfAbsent(parts.get(i).text(), _ -> new HashSet<>()).add(run);
    }
  }

  private String mask(List<LineToken> tokens) {
    var mask = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      mask.append(mayVary(tokens, i) ? "\u0001" + tokens.get(i).kind() : tokens.get(i).text());
    }
    return mask.toString();
  }

  private boolean mayVary(List<LineToken> tokens, int at) {
    var token = tokens.get(at);
    if (token.kind() == Kind.WORD && cast.contains(token.text())) {
      boolean speaks = at == 0 && tokens.size() > 1 && tokens.get(1).text().equals(":");
      return detail.compareTo(speaks ? Detail.SPEAKERS : Detail.NAMES) >= 0;
    }
    return token.isNumeric() && detail != Detail.NOTHING;
  }

  private List<RunEvent> events(int run, List<Line> lines, boolean threads) {
    var counts = new HashMap<String, Integer>();
    var events = new ArrayList<RunEvent>();
    for (var line : lines) {
      var template = templates.computeIfAbsent(line.text(), text -> template(tokens.get(text)));
      var kind = line.stream() + (threads ? line.thread() : "") + "\u0001" + template.pattern.text();
      int count = counts.merge(kind, 1, Integer::sum);
      events.add(new RunEvent(run, line.stream(), line.thread(), LineToken.speaker(line.text()), kind,
          template.pattern,
          template.values, kind + "\u0001" + count));
    }
    return events;
  }

  private Template template(List<LineToken> tokens) {
    var group = groups.get(mask(tokens));
    var pattern = new ArrayList<Part>();
    var values = new ArrayList<String>();
    var text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (mayVary(tokens, i) && varies(tokens.get(i).kind(), group.columns.get(i))) {
        addText(text, pattern);
        pattern.add(group.holes.computeIfAbsent(i, at -> hole(tokens, at, group.columns.get(at))));
        values.add(tokens.get(i).text());
      } else {
        text.append(tokens.get(i).text());
      }
    }
    addText(text, pattern);
    return new Template(Evidence.pattern(pattern), List.copyOf(values));
  }

  private static Hole hole(List<LineToken> tokens, int at, Map<String, Set<Integer>> values) {
    var name = name(tokens, at);
    var type = type(tokens.get(at).kind(), values);
    boolean isNamed = type == Plain.INT && !name.equals("n");
    return new Hole(name, isNamed ? Plain.valueOf(name.toUpperCase()) : type, 0);
  }

  private static void addText(StringBuilder text, List<Part> pattern) {
    if (!text.isEmpty()) {
      pattern.add(new Literal(text.toString()));
      text.setLength(0);
    }
  }

  /** Numbers that recur in several runs may be the only ones; others are not. */
  private boolean varies(Kind kind, Map<String, Set<Integer>> column) {
    boolean chance = kind == Kind.DURATION || kind == Kind.HEX || kind == Kind.ADDRESS;
    return column.size() > 1
        && (detail != Detail.RARE_NUMBERS || chance || singles(column) >= MANY || isCount(kind, column));
  }

  /**
   * Whether the values seen are too close together to be all that exist: 2 and 4, where 3 was missed by
   * chance, or six consecutive numbers, one in each run; but not 110 and 120.
   */
  private static boolean isCount(Kind kind, Map<String, Set<Integer>> column) {
    if (kind != Kind.NUMBER || column.keySet().stream().anyMatch(text -> text.contains("."))) {
      return false;
    }
    var numbers = column.keySet().stream().map(BigInteger::new).sorted().toList();
    var span = numbers.getLast().subtract(numbers.getFirst());
    boolean isGap = span.compareTo(BigInteger.valueOf(column.size())) >= 0;
    return span.compareTo(BigInteger.valueOf(2L * column.size())) < 0
        && (isGap || column.size() >= MANY_IN_A_ROW && isOnePerRun(column));
  }

  private static boolean isOnePerRun(Map<String, Set<Integer>> column) {
    return column.values().stream().mapToInt(Set::size).sum()
        == column.values().stream().flatMap(Set::stream).distinct().count();
  }

  private static long singles(Map<String, Set<Integer>> column) {
    return column.values().stream().filter(runs -> runs.size() == 1).count();
  }

  private static Type type(Kind kind, Map<String, Set<Integer>> column) {
    return switch (kind) {
      case ADDRESS -> Plain.ADDRESS;
      case DURATION -> Plain.DURATION;
      case HEX -> Plain.HEX;
      case NUMBER -> numberType(column);
      case WORD -> column.size() > MOST_WORDS ? Plain.WORD
          : new Words(column.keySet().stream().sorted().toList());
      case OTHER -> Plain.TEXT;
    };
  }

  private static Type numberType(Map<String, Set<Integer>> column) {
    if (column.keySet().stream().anyMatch(text -> text.contains("."))) {
      return Plain.NUMBER;
    }
    var numbers = column.keySet().stream().map(BigInteger::new).sorted().toList();
    return singles(column) == 0 ? new Range(numbers.getFirst(), numbers.getLast()) : Plain.INT;
  }

  private static String name(List<LineToken> tokens, int at) {
    var before = tokens.subList(0, at).reversed().stream()
        .filter(token -> token.kind() == Kind.WORD).findFirst();
    return switch (tokens.get(at).kind()) {
      case ADDRESS -> "address";
      case DURATION -> "t";
      case HEX -> "id";
      case NUMBER -> before.map(token -> token.text().toLowerCase())
          .filter(List.of("pid", "port")::contains).orElse("n");
      case WORD -> "name";
      case OTHER -> "x";
    };
  }
}
