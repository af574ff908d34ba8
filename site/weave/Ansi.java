package site.weave;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import site.base.HiddenCharacters;
import site.base.Phrases;

/**
 * A terminal's idea of how the next character looks.
 *
 * <p>Colours and weights (SGR, ECMA-48 section 8.3.117) become spans; every other escape sequence is dropped;
 * other control characters, and all invisible ones, are shown by their pictures or names. As on a
 * terminal, a colour lasts across lines until it is changed.
 */
final class Ansi {

  private static final Pattern SEQUENCE = Pattern.compile(
      "\u001b\\[(?:(?<colours>[0-9;:]{0,99})m|[0-?]*[ -/]*[@-~])" // control sequences, SGR among them
      + "|\u001b\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)" // operating system commands: titles, links
      + "|\u001b[ -/]*[0-Z\\\\^-~]"); // short sequences; not an unfinished one of the two above

  /** What is switched on: a CSS class, or a style for a colour of its own, keyed by what it changes. */
  private final SortedMap<String, String> on = new TreeMap<>();

  /** One line as HTML, all of its text escaped. */
  String html(String line) {
    var html = new StringBuilder();
    var sequence = SEQUENCE.matcher(line);
    var from = 0;
    while (sequence.find()) {
      html.append(span(line.substring(from, sequence.start())));
      if (sequence.group("colours") != null) {
        set(sequence.group("colours"));
      }
      from = sequence.end();
    }
    return html.append(span(line.substring(from))).toString();
  }

  private String span(String text) {
    if (text.isEmpty() || on.isEmpty()) {
      return pictured(text);
    }
    var classes = on.values().stream().filter(v -> !v.contains(":")).collect(Collectors.joining(" "));
    var styles = on.values().stream().filter(v -> v.contains(":")).collect(Collectors.joining(";"));
    return "<span"
        + (classes.isEmpty() ? "" : " class=\"" + classes + "\"")
        + (styles.isEmpty() ? "" : " style=\"" + styles + "\"")
        + ">" + pictured(text) + "</span>";
  }

  /** The text escaped, with invisible characters set apart from what the program printed to be seen. */
  private static String pictured(String text) {
    var html = new StringBuilder();
    var from = 0;
    for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (HiddenCharacters.isHidden(text, at)) {
        int next = text.offsetByCodePoints(at, 1);
        html.append(Phrases.escape(text.substring(from, at)))
            .append(Html.element("span", "control", Phrases.escape(text.substring(at, next))));
        from = next;
      }
    }
    return html.append(Phrases.escape(text.substring(from))).toString();
  }

  /** A line without its escape sequences, as it stands on the page. */
  static String plain(String line) {
    return SEQUENCE.splitAsStream(line).map(HiddenCharacters::shown).collect(Collectors.joining());
  }

  private void set(String parameters) {
    var codes = Arrays.stream(parameters.split("[;:]")).map(Ansi::number).iterator();
    while (codes.hasNext()) {
      set(codes.next(), codes);
    }
  }

  private void set(int code, Iterator<Integer> more) {
    switch (code) {
      case 0 -> on.clear();
      case 1, 2 -> on.put("weight", "sgr-" + code);
      case 3, 4, 7, 9 -> on.put("mark " + code, "sgr-" + code);
      case 22 -> on.remove("weight");
      case 23, 24, 27, 29 -> on.remove("mark " + (code - 20));
      case 38 -> many(more, 30).ifPresent(colour -> on.put("ink", colour.as("--own-ink:")));
      case 39 -> on.remove("ink");
      case 48 -> many(more, 40).ifPresent(colour -> on.put("paper", colour.as("--own-ground:")));
      case 49 -> on.remove("paper");
      default -> {
        if (code >= 30 && code <= 37 || code >= 90 && code <= 97) {
          on.put("ink", "sgr-" + code);
        } else if (code >= 40 && code <= 47 || code >= 100 && code <= 107) {
          on.put("paper", "sgr-" + code);
        }
      }
    }
  }

  /** One of 256 colours or of 16 million; the first 16 of the 256 are the terminal's own. */
  private static Optional<Colour> many(Iterator<Integer> more, int first) {
    return switch (next(more)) {
      case 5 -> Optional.of(palette(next(more), first));
      case 2 -> Optional.of(new Colour.Mixed(next(more), next(more), next(more)));
      default -> Optional.empty();
    };
  }

  private static Colour palette(int n, int first) {
    if (n < 16) {
      return new Colour.Named("sgr-" + (n < 8 ? first + n : first + 60 + n - 8));
    }
    if (n >= 232) {
      var grey = 8 + 10 * (n - 232);
      return new Colour.Mixed(grey, grey, grey);
    }
    return new Colour.Mixed(cube((n - 16) / 36), cube((n - 16) / 6 % 6), cube((n - 16) % 6));
  }

  private static int cube(int level) {
    return level == 0 ? 0 : 55 + 40 * level;
  }

  private sealed interface Colour {

    record Named(String name) implements Colour {}

    record Mixed(int red, int green, int blue) implements Colour {}

    default String as(String property) {
      return switch (this) {
        case Named(var name) -> name;
        case Mixed(var red, var green, var blue) -> property + "rgb(" + red + "," + green + "," + blue + ")";
      };
    }
  }

  private static int next(Iterator<Integer> codes) {
    return codes.hasNext() ? codes.next() : 0;
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : digits.length() > 3 ? 255 : Math.min(255, Integer.parseInt(digits));
  }
}
