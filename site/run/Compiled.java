package site.run;

import java.nio.file.Path;
import java.util.List;
import site.base.Problem;

/**
 * The result of compiling a program.
 *
 * @param classes the folder of its classes and resources; if it does not compile, a folder without them
 * @param messages javac's, as it prints them; only for a program that is meant not to compile and does not
 * @param problems why it did not compile though it should have
 */
record Compiled(Path classes, List<String> messages, List<Problem> problems) {

  Compiled {
    messages = List.copyOf(messages);
    problems = List.copyOf(problems);
  }
}
