package site.draw;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import site.book.Snippet;

/** Where a printed line comes from, as far as its words tell: they are in one line of the listing alone. */
final class PrintedAt {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]{3,})\"");

  private PrintedAt() {}

  /** The line of the file, from 1. */
  static Optional<Integer> line(Snippet snippet, String text) {
    record Place(String words, int line) {}
    var places = new HashSet<Place>();
    for (var i = 0; i < snippet.body().lines().size(); i++) {
      var literals = LITERAL.matcher(snippet.body().lines().get(i));
      while (literals.find()) {
        if (text.contains(literals.group(1).strip())) {
          places.add(new Place(literals.group(1), snippet.body().firstLine() + i));
        }
      }
    }
    var longest = places.stream().max(Comparator.comparingInt(place -> place.words().length())).map(Place::words);
    var found = places.stream().filter(place -> longest.filter(place.words()::equals).isPresent()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst().line()) : Optional.empty();
  }
}
