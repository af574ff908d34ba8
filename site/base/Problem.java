package site.base;

import java.util.List;

/**
 * An author's mistake: where it is, what is wrong, what was seen, and how to put it right.
 *
 * @param file path relative to the book's folder, with forward slashes
 * @param line line in that file, from 1; 0 where the whole file is meant
 * @param details what was seen and expected, a line each; may be empty
 */
public record Problem(String file, int line, String what, List<String> details, String fix) {

  public Problem {
    details = List.copyOf(details);
  }

  public Problem(String file, int line, String what, String fix) {
    this(file, line, what, List.of(), fix);
  }

  /** The message as an author reads it: {@code file:line: what}, the details indented, {@code fix:}. */
  @Override
  public String toString() {
    var text = new StringBuilder(line == 0 ? file : file + ":" + line).append(": ").append(what);
    details.forEach(detail -> text.append("\n    ").append(detail));
    return text.append("\n    fix: ").append(fix).toString();
  }
}
