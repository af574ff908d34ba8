package site.read;

import java.util.stream.Collectors;
import site.book.Pattern.Plain;
import site.book.Pattern.Range;
import site.book.Pattern.Type;
import site.book.Pattern.Words;

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
