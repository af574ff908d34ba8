package site.run;

import dev.jbang.dependencies.DependencyResolver;
import dev.jbang.resources.ResourceRef;
import dev.jbang.source.BuildContext;
import dev.jbang.source.Project;
import dev.jbang.source.RefTarget;
import dev.jbang.util.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.base.Problem;
import site.book.Snippet;

/**
 * What JBang makes of a snippet's directives. The one place that knows JBang's API: it is internal to JBang
 * 0.132.1, which is why the result for every snippet is compared with that of the {@code jbang} command.
 */
final class JBang {

  /** Directives for which JBang need not be asked: its start takes as long as the rest of an idle build. */
  private static final Pattern KNOWN = Pattern.compile(
      "//(?:(?![A-Z]).*|DESCRIPTION\\s.*|JAVA\\s+(?<version>\\S+)\\s*)");
  private static final List<String> COMPILE_OPTIONS = List.of("-g", "-parameters");
  private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+)\\s*;.*");

  private JBang() {}

  /**
   * Reads the directives and resolves the dependencies; dependencies not in the cache are downloaded.
   *
   * @param folder the book's
   * @param offline whether only what is in the cache may be used
   */
  static Program program(Path folder, Snippet snippet, boolean offline, FilesReadOnce files) {
    var file = folder.resolve(snippet.file()).toAbsolutePath().normalize();
    if (isPlain(snippet)) {
      return plain(snippet, file, files);
    }
    Util.setQuiet(true);
    Util.setOffline(offline);
    try {
      var project = Project.builder().build(file);
      var problems = problems(snippet, project);
      changed(snippet, file).ifPresent(problems::add);
      return problems.isEmpty() ? program(snippet, file, project, files) : Program.failed(snippet, problems);
    } catch (RuntimeException e) { // JBang throws these for anything wrong with a directive
      return Program.failed(snippet, unresolved(snippet, offline, e));
    }
  }

  static String version() {
    return Util.getJBangVersion();
  }

  private static boolean isPlain(Snippet snippet) {
    return snippet.source().stream().noneMatch(line -> line.contains("@Grab")
        || line.startsWith("//") && !KNOWN.matcher(line).matches());
  }

  private static Program plain(Snippet snippet, Path file, FilesReadOnce files) {
    var version = snippet.source().stream().map(KNOWN::matcher).filter(Matcher::matches)
        .map(line -> line.group("version")).filter(Objects::nonNull).findFirst();
    var wrong = wrongJava(snippet, version.orElse("1+"));
    return wrong.isPresent() ? Program.failed(snippet, List.of(wrong.get())) : new Program(
        snippet, mainClass(snippet), List.of(file), List.of(), files.contents(snippet, file, List.of()),
        List.of(), COMPILE_OPTIONS, List.of(), false, List.of());
  }

  private static Program program(Snippet snippet, Path file, Project project, FilesReadOnce files) {
    var main = project.getMainSourceSet();
    var sources = main.getSources().stream()
        .map(source -> source.getFile().toAbsolutePath().normalize()).toList();
    var resources = main.getResources().stream().map(JBang::resource).toList();
    var jars = BuildContext.forProject(project).resolveClassPath().getArtifacts().stream()
        .map(jar -> new Program.Jar(jar.getCoordinate().toCanonicalForm(), jar.getFile())).toList();
    var all = Stream.concat(sources.stream(), resources.stream().map(Program.Resource::from)).toList();
    return new Program(
        snippet, Optional.ofNullable(project.getMainClass()).orElseGet(() -> mainClass(snippet)), sources,
        resources, files.contents(snippet, file, all), jars, main.getCompileOptions(),
        project.getRuntimeOptions(), project.enablePreview(),
        List.of());
  }

  private static Program.Resource resource(RefTarget resource) {
    var from = resource.getSource().getFile().toAbsolutePath().normalize();
    var target = Optional.ofNullable(resource.getTarget()).orElse(from.getFileName());
    return new Program.Resource(from, target);
  }

  private static String mainClass(Snippet snippet) {
    return snippet.source().stream().map(PACKAGE::matcher).filter(Matcher::matches).findFirst()
        .map(line -> line.group(1) + "." + snippet.name()).orElse(snippet.name());
  }

  private static List<Problem> problems(Snippet snippet, Project project) {
    var problems = new ArrayList<Problem>();
    wrongJava(snippet, Optional.ofNullable(project.getJavaVersion()).orElse("1+")).ifPresent(problems::add);
    var main = project.getMainSourceSet();
    main.getSources().stream().filter(source -> !isThere(source))
        .forEach(source -> problems.add(missing(snippet, "//SOURCES", source)));
    main.getResources().stream().map(RefTarget::getSource).filter(source -> !isThere(source))
        .forEach(source -> problems.add(missing(snippet, "//FILES", source)));
    return problems;
  }

  /** JBang reads the file by itself: the directives it sees must be those that the book has. */
  private static Optional<Problem> changed(Snippet snippet, Path file) {
    try {
      boolean isSame = directives(Files.readAllLines(file)).equals(directives(snippet.source()));
      return isSame ? Optional.empty() : Optional.of(new Problem(
          snippet.file(), 0, "was edited while the book was being built", "build again"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> directives(List<String> source) {
    return source.stream().filter(line -> line.matches("//[A-Z].*")).toList();
  }

  private static Optional<Problem> wrongJava(Snippet snippet, String wanted) {
    int least = Integer.parseInt(wanted.replaceAll("\\D", ""));
    int here = Runtime.version().feature();
    return here == least || here > least && wanted.endsWith("+") ? Optional.empty()
        : Optional.of(new Problem(snippet.file(), line(snippet, "//JAVA", wanted),
            "wants Java " + wanted + ", and this is Java " + here,
            "write //JAVA " + here + "+, or build with a JDK of that version"));
  }

  private static boolean isThere(ResourceRef source) {
    return source.exists() && Files.exists(source.getFile());
  }

  private static Problem missing(Snippet snippet, String directive, ResourceRef source) {
    var name = source.getOriginalResource();
    return new Problem(snippet.file(), line(snippet, directive, name), directive + " names no file: " + name,
        "correct the path; it counts from the snippet's folder");
  }

  /** Each dependency that cannot be resolved on its own; if there is none, what JBang said. */
  private static List<Problem> unresolved(Snippet snippet, boolean offline, RuntimeException all) {
    var problems = snippet.header().dependencies().stream().flatMap(dependency -> {
      try {
        new DependencyResolver().addDependency(dependency).resolve();
        return Stream.empty();
      } catch (RuntimeException e) {
        return Stream.of(unresolved(snippet, dependency, offline, e));
      }
    }).toList();
    return !problems.isEmpty() ? problems : List.of(new Problem(
        snippet.file(), 0, "JBang cannot prepare it", List.of(reason(all)), "correct its // directives"));
  }

  private static Problem unresolved(Snippet snippet, String dependency, boolean offline, Throwable cause) {
    return new Problem(
        snippet.file(), line(snippet, "//DEPS", dependency), "cannot resolve " + dependency,
        List.of(reason(cause)),
        offline ? "build once without --offline, so that it is fetched"
            : "correct group:artifact:version, or see whether the network is there");
  }

  private static String reason(Throwable thrown) {
    var deepest = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(cause -> cause.getMessage() != null).reduce((_, deeper) -> deeper).orElse(thrown);
    return String.valueOf(deepest.getMessage()).replaceAll(" \\(https?://[^)]*\\)", "");
  }

  /** The line, from 1, of the directive that names it; 0 if there is none. */
  private static int line(Snippet snippet, String directive, String name) {
    return IntStream.rangeClosed(1, snippet.source().size())
        .filter(i -> snippet.source().get(i - 1).startsWith(directive)
            && snippet.source().get(i - 1).contains(name))
        .findFirst().orElse(0);
  }
}
