package site.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import site.book.Pattern.Hole;
import site.book.Pattern.Plain;
import site.book.Pattern.Range;
import site.book.Pattern.Type;
import site.book.Pattern.Words;
import site.book.Step;

/** What placeholders stand for. */
final class PlaceholdersInWords {

  private record Name(String name, Type type, int owner) {}

  private PlaceholdersInWords() {}

  static List<String> tell(List<Step> steps) {
    Map<Name, Integer> mentions = new LinkedHashMap<>();
    BlocksInWords.printed(steps).flatMap(line -> line.pattern().holes().stream())
        .forEach(hole -> mentions.merge(name(hole), 1, Integer::sum));
    var sentences = new ArrayList<String>();
    mentions.forEach((name, times) -> sentences.add(sentence(name, times, steps)));
    return sentences.stream().distinct().toList();
  }

  private static Name name(Hole hole) {
    return new Name(hole.name(), hole.type(), hole.forgets() ? 0 : hole.owner());
  }

  private static String sentence(Name name, int times, List<Step> steps) {
    var shown = name.name().equals("_") ? "`<_>`" : "`" + name.name() + "`";
    var same = name.name().equals("_") || times < 2 ? "" : ", the same wherever it stands";
    return shown + " stands for " + meaning(name.type()) + same + where(name.owner(), steps) + ".";
  }

  /** A name of a scope has its own value in each. */
  private static String where(int owner, List<Step> steps) {
    if (owner == 0) {
      return "";
    }
    boolean rounds = Step.all(steps).stream().anyMatch(step -> step instanceof Step.Repeat && step.line() == owner);
    return rounds ? " in a round" : " in a lane";
  }

  private static String meaning(Type type) {
    return switch (type) {
      case Plain plain -> switch (plain) {
        case UNTYPED -> "any text without blanks";
        case INT -> "any whole number";
        case NUMBER -> "any number";
        case DURATION -> "any duration";
        case PID -> "any process id";
        case PORT -> "any port";
        case HEX -> "any hexadecimal number";
        case ADDRESS -> "any address";
        case WORD -> "any word";
        case TEXT -> "any text";
      };
      case Words(var words) -> English.or(words);
      case Range(var from, var to) -> "a number from " + from + " to " + to;
    };
  }
}
