package site.trace.read;

import java.util.stream.Collectors;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;
import site.trace.LinePattern.Words;

/** Types as a trace writes them. */
final class Types {

  private Types() {}

  static String word(Type type) {
    return switch (type) {
      case Plain plain -> plain.word();
      case Words(var words) -> words.stream().collect(Collectors.joining("|"));
      case Range(var from, var to) -> from + ".." + to;
    };
  }
}
