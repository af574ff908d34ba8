package site.test;

import dev.jbang.source.BuildContext;
import dev.jbang.source.Builder;
import dev.jbang.source.Project;
import dev.jbang.source.generators.JarCmdGenerator;
import dev.jbang.source.sources.JavaSource;
import dev.jbang.util.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import site.run.Prepared;

/**
 * What the {@code jbang} command would compile and start, without its start: JBang's own code is asked in
 * this process for all but two things. Javac is not called, its classes are those that the generator
 * compiled; and they are not packed into a jar.
 *
 * @param compiling the words of the javac command
 * @param starting the words of the java command; none of what has no classes
 * @param coordinates of the dependencies, in the order of the class path
 * @param classes the folder from which it would make the jar: resources, and classes if there are any
 */
record JBangBuild(List<String> compiling, List<String> starting, List<String> coordinates, Path classes) {

  JBangBuild {
    compiling = List.copyOf(compiling);
    starting = List.copyOf(starting);
    coordinates = List.copyOf(coordinates);
  }

  /** @param folder for its products */
  static JBangBuild of(Prepared prepared, Path folder) throws IOException {
    Util.setQuiet(true);
    System.setProperty("jbang.build.keepclasses", "true");
    var project = Project.builder().build(prepared.program().sources().getFirst());
    var context = BuildContext.forProject(project, folder);
    var build = new WithoutJavac(context, prepared.classes());
    build.setFresh(true).build();
    var starting = Files.exists(prepared.classes()) ? new Command(context).words() : List.<String>of();
    var coordinates = context.resolveClassPath().getArtifacts().stream()
        .map(jar -> jar.getCoordinate().toCanonicalForm()).toList();
    return new JBangBuild(build.compiling, starting, coordinates, context.getCompileDir());
  }

  /** The build as {@code jbang run} does it, which looks for the main class among the compiled ones. */
  private static final class WithoutJavac extends JavaSource.JavaAppBuilder {

    private final Path compiled;
    private final List<String> compiling = new ArrayList<>();

    WithoutJavac(BuildContext context, Path compiled) {
      super(context);
      this.compiled = compiled;
    }

    @Override
    protected Builder<Project> getCompileBuildStep() {
      return new JavaCompileBuildStep() {
        @Override
        protected void runCompiler(List<String> command) {
          compiling.addAll(command);
          copyClasses(compiled, ctx.getCompileDir());
        }
      };
    }

    @Override
    protected Builder<Project> getJarBuildStep() {
      return ctx::getProject;
    }
  }

  private static void copyClasses(Path from, Path to) {
    if (!Files.exists(from)) {
      return;
    }
    try (var files = Files.walk(from)) {
      for (var file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        var target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Command extends JarCmdGenerator {

    Command(BuildContext context) {
      super(context);
      var project = context.getProject();
      mainClass(project.getMainClass()).moduleName(project.getModuleName().orElse(null)).mainRequired(true);
    }

    /** The folder of the classes stands in for the jar. */
    List<String> words() throws IOException {
      var classes = ctx.getCompileDir().toString();
      return generateCommandLineList().stream()
          .map(word -> word.replace(ctx.getJarFile().toString(), classes)).toList();
    }
  }
}
