package site.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Answers which known name a mistyped one was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /** The known name with the fewest edits, if these are at most a third of the letters (and two at least). */
  public static Optional<String> to(String typed, Collection<String> known) {
    var limit = Math.max(2, typed.length() / 3);
    return known.stream()
        .filter(name -> edits(typed, name) <= limit)
        .min(Comparator.<String>comparingInt(name -> edits(typed, name)).thenComparing(name -> name));
  }

  /** A half-sentence for a message: {@code " (did you mean LostDeposit?)"}, or nothing. */
  public static String hint(String typed, Collection<String> known) {
    return to(typed, known).map(name -> " (did you mean " + name + "?)").orElse("");
  }

  /** Levenshtein's distance, upper and lower case alike. */
  public static int edits(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int replaced = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
