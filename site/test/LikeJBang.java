package site.test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Folders;
import site.run.Prepared;
import site.run.Program;

/** Compares what the generator compiles and starts with what JBang would, word by word and file by file. */
final class LikeJBang {

  private static final String PREVIEW = "--enable-preview";
  private static final String NOTE = "META-INF/maven/"; // JBang's own, which no program reads

  private final Prepared own;
  private final JBangBuild jbang;
  private final List<String> differences = new ArrayList<>();

  private LikeJBang(Prepared own, JBangBuild jbang) {
    this.own = own;
    this.jbang = jbang;
  }

  /**
   * In words; none if a reader who says {@code jbang} gets the same program.
   *
   * @param folder for JBang's products
   */
  static List<String> differences(Prepared own, Path folder) throws IOException {
    var like = new LikeJBang(own, JBangBuild.of(own, folder));
    like.compareCompiling();
    if (Files.exists(own.classes())) {
      like.compareClasses();
      like.compareStarting();
    }
    return like.differences;
  }

  private void compare(String what, Object theirs, Object ours) {
    if (!theirs.equals(ours)) {
      differences.add(what + ": JBang has " + theirs + ", the generator " + ours);
    }
  }

  private void compareCompiling() {
    var program = own.program();
    var words = new ArrayList<>(List.of(jbang.compiling().getFirst()));
    words.addAll(own.compileOptions());
    if (!program.classPath().isEmpty()) {
      words.addAll(List.of("-classpath", jars(program).collect(Collectors.joining(File.pathSeparator))));
    }
    words.addAll(List.of("-d", jbang.classes().toString()));
    program.sources().forEach(source -> words.add(source.toString()));
    compare("javac", jbang.compiling(), words);
    compare("dependencies", jbang.coordinates(),
        program.classPath().stream().map(Program.Jar::coordinates).toList());
  }

  private void compareClasses() throws IOException {
    var names = names(own.classes());
    compare("class path", names(jbang.classes()), names);
    for (var name : names) {
      var theirs = jbang.classes().resolve(name);
      if (Files.exists(theirs) && Files.mismatch(theirs, own.classes().resolve(name)) >= 0) {
        differences.add("class path: another " + name);
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> Folders.slashed(folder.relativize(file)))
          .filter(name -> !name.startsWith(NOTE)).sorted().toList();
    }
  }

  /** What the generator adds of its own comes before the program's options, and so cannot hide one. */
  private void compareStarting() {
    var words = jbang.starting().subList(1, jbang.starting().size());
    var preview = words.stream().filter(PREVIEW::equals);
    compare("java", Stream.concat(preview, words.stream().filter(word -> !word.equals(PREVIEW))).toList(),
        starting(jbang.classes()));
    var end = new ArrayList<>(starting(own.classes()));
    end.addAll(own.program().snippet().trace().start().args());
    var command = own.command();
    compare("java as it is started", end,
        command.subList(Math.max(0, command.size() - end.size()), command.size()));
  }

  private List<String> starting(Path classes) {
    var program = own.program();
    var words = new ArrayList<>(program.preview() ? List.of(PREVIEW) : List.of());
    words.addAll(program.runtimeOptions());
    var classPath = Stream.concat(Stream.of(classes.toString()), jars(program));
    words.addAll(List.of("-classpath", classPath.collect(Collectors.joining(File.pathSeparator)),
        program.mainClass()));
    return words;
  }

  private static Stream<String> jars(Program program) {
    return program.classPath().stream().map(jar -> jar.file().toString());
  }
}
