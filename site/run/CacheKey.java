package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import site.base.Hash;

/**
 * Names of products, derived from everything that they depend on: a product with the same name need not be
 * made again.
 */
final class CacheKey {

  private CacheKey() {}

  /** The key of a program's classes. */
  static String classes(Program program) {
    var parts = new ArrayList<String>();
    program.sources().forEach(source ->
        parts.addAll(List.of(source.getFileName().toString(), hash(program, source))));
    program.resources().forEach(resource ->
        parts.addAll(List.of("resource", resource.target().toString(), hash(program, resource.from()))));
    program.classPath().forEach(jar -> parts.addAll(List.of("jar", jar.coordinates(), size(jar.file()))));
    program.compileOptions().forEach(option -> parts.addAll(List.of("option", option)));
    parts.addAll(List.of("preview " + program.preview(), "main " + program.mainClass(), Machine.jdk()));
    return Hash.of(parts);
  }

  /**
   * The key of a program's recordings. Of the trace it covers only what says how the program is started,
   * stopped, or not compiled: after any other edit, the existing recordings are checked.
   */
  static String recordings(Program program, AgentJar agent, Limits limits) {
    var start = program.snippet().trace().start();
    var parts = new ArrayList<>(List.of(classes(program), agent.hash(), limits.toString()));
    parts.addAll(List.of("flags", Jvm.flags(program).toString(), "args", start.args().toString()));
    parts.addAll(List.of("stdin", start.stdin().toString(), "env", new TreeMap<>(start.env()).toString()));
    parts.addAll(List.of("timeout " + start.timeout(), "stop after " + start.stopAfter()));
    parts.addAll(List.of("alone " + start.alone(), "children recorded " + start.childrenRecorded()));
    parts.addAll(List.of("compiles " + !Compiler.mustNotCompile(program)));
    return Hash.of(parts);
  }

  private static String hash(Program program, Path file) {
    return Hash.of(program.contents().get(file));
  }

  private static String size(Path file) {
    try {
      return Files.size(file) + " bytes";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
