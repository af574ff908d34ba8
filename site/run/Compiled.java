package site.run;

import java.nio.file.Path;
import java.util.List;
import site.base.Problem;

/**
 * What came of compiling a program.
 *
 * @param classes the folder of its classes and resources; where it does not compile, one without them
 * @param messages javac's, as it prints them; only of a program that is not meant to compile and does not
 * @param problems why it did not compile though it should have
 */
record Compiled(Path classes, List<String> messages, List<Problem> problems) {

  Compiled {
    messages = List.copyOf(messages);
    problems = List.copyOf(problems);
  }
}
