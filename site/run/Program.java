package site.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import site.base.Problem;
import site.book.Snippet;

/**
 * A snippet as JBang sees it: everything that is needed to compile and start it.
 *
 * @param mainClass its qualified name
 * @param sources absolute paths; the snippet's own file first, then those of {@code //SOURCES}
 * @param resources what {@code //FILES} puts on the class path
 * @param contents the contents of sources and resources, each as it was read once
 * @param classPath resolved dependencies
 * @param compileOptions for javac, including JBang's own
 * @param problems why it can be neither compiled nor started; empty if it can
 */
public record Program(
    Snippet snippet, String mainClass, List<Path> sources, List<Resource> resources,
    Map<Path, byte[]> contents, List<Jar> classPath,
    List<String> compileOptions, List<String> runtimeOptions, boolean preview, List<Problem> problems) {

  /** @param target path relative to the root of the class path */
  public record Resource(Path from, Path target) {}

  /** @param coordinates what names it wherever it lies */
  public record Jar(String coordinates, Path file) {}

  public Program {
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
    contents = Map.copyOf(contents);
    classPath = List.copyOf(classPath);
    compileOptions = List.copyOf(compileOptions);
    runtimeOptions = List.copyOf(runtimeOptions);
    problems = List.copyOf(problems);
  }

  static Program failed(Snippet snippet, List<Problem> problems) {
    return new Program(
        snippet, "", List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), false, problems);
  }
}
