package site.read;

import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import site.base.Problem;

/** Rules for the names of a book's files: the names become links, classes and words of commands. */
final class FileNames {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*");
  private static final Pattern CLASS = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*");

  private FileNames() {}

  /** @param stem the name of the chapter's file without its extension */
  static void chapter(String file, String stem, String slug, List<Problem> problems) {
    if (!PLAIN.matcher(stem).matches() || !PLAIN.matcher(slug).matches()) {
      problems.add(new Problem(file, 0, "the file's name cannot be the name of a page",
          "rename it to NN-NAME.adoc, of letters, digits, - and _"));
    }
  }

  /** @param folder the name of the folder that the snippet lies in */
  static void snippet(String file, String name, String folder, List<Problem> problems) {
    if (!CLASS.matcher(name).matches() || !SourceVersion.isName(name)) {
      problems.add(new Problem(file, 0, "the file's name is no Java identifier",
          "rename it, in UpperCamelCase"));
    }
    if (!PLAIN.matcher(folder).matches()) {
      problems.add(new Problem(file, 0, "the folder's name cannot stand in a link",
          "rename the folder as its chapter is called, with letters, digits, - and _"));
    }
  }
}
