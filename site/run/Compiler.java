package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import site.base.Folders;
import site.base.Problem;
import site.base.StoredFolders;
import site.run.Javac.Complaint;
import site.trace.Clause;

/**
 * Compiles programs that share flags, class path and {@code //SOURCES} in one run of javac, which is many
 * times faster than compiling them one by one; keeps the classes until something they depend on changes.
 */
final class Compiler {

  /** What programs must share to be compiled together. */
  private record Group(
      List<String> options, boolean preview, List<Program.Jar> classPath, List<Path> shared) {

    static Group of(Program program) {
      return new Group(program.compileOptions(), program.preview(), program.classPath(),
          program.sources().subList(1, program.sources().size()));
    }
  }

  private final Path book;
  private final StoredFolders store;
  private final Map<Program, Compiled> compiled = new LinkedHashMap<>();

  private Compiler(Path book, StoredFolders store) {
    this.book = book.toAbsolutePath().normalize();
    this.store = store;
  }

  /**
   * Compiles all of the programs; errors in one do not keep the others from being compiled.
   *
   * @param book the book's folder, to which problems are relative
   * @param store where classes are kept
   */
  static Map<Program, Compiled> compile(List<Program> programs, Path book, StoredFolders store) {
    var compiler = new Compiler(book, store);
    var groups = new LinkedHashMap<Group, List<Program>>();
    for (var program : programs) {
      var kept = store.find(program.snippet().name(), CacheKey.classes(program));
      if (kept.isPresent()) {
        compiler.compiled.put(program, new Compiled(kept.get(), List.of(), List.of()));
      } else if (mustNotCompile(program)) {
        compiler.answer(List.of(program), () -> compiler.compileToMessages(program));
      } else {
        groups.computeIfAbsent(Group.of(program), _ -> new ArrayList<>()).add(program);
      }
    }
    groups.values().forEach(group -> compiler.answer(group, () -> compiler.compileTogether(group)));
    return compiler.compiled;
  }

  /** If javac or the disk fails, the programs without a result so far are compiled one by one. */
  private void answer(List<Program> programs, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | VirtualMachineError e) {
      if (programs.size() == 1) {
        var problem = RunFailure.of(programs.getFirst().snippet(), e);
        compiled.put(programs.getFirst(), new Compiled(store.folder(), List.of(), List.of(problem)));
      } else {
        programs.stream().filter(program -> !compiled.containsKey(program)).map(List::of)
            .forEach(alone -> answer(alone, () -> compileTogether(alone)));
      }
    }
  }

  static StoredFolders store(Path cache) {
    return new StoredFolders(cache.resolve("classes"));
  }

  static boolean mustNotCompile(Program program) {
    return program.snippet().trace().clauses().stream().anyMatch(Clause.DoesNotCompile.class::isInstance);
  }

  private void compileToMessages(Program program) {
    var fresh = store.fresh(program.snippet().name());
    var messages = Javac.messages(program, fresh);
    if (messages.isEmpty()) {
      keep(program, fresh);
    } else {
      Folders.delete(fresh);
      compiled.put(program, new Compiled(fresh, messages, List.of()));
    }
  }

  /**
   * Drops programs with errors and begins again, until the rest compiles. A program with a class that another
   * one also has cannot be compiled together with it, and so is compiled alone.
   */
  private void compileTogether(List<Program> programs) {
    var left = programs;
    while (!left.isEmpty()) {
      var folders = new LinkedHashMap<Program, Path>();
      left.forEach(program -> folders.put(program, store.fresh(program.snippet().name())));
      var complaints = Javac.compile(folders);
      if (complaints.isEmpty()) {
        folders.forEach(this::keep);
        return;
      }
      folders.values().forEach(Folders::delete);
      left.forEach(program -> reject(program, about(program, complaints), programs.size() == 1));
      left = left.stream().filter(program -> about(program, complaints).isEmpty()).toList();
    }
  }

  private void reject(Program program, List<Complaint> complaints, boolean isAlone) {
    if (!isAlone && complaints.stream().anyMatch(Complaint::isDuplicate)) {
      compileTogether(List.of(program));
    } else if (!complaints.isEmpty()) {
      var problems = complaints.stream().map(complaint -> problem(program, complaint)).toList();
      compiled.put(program, new Compiled(store.folder(), List.of(), problems));
    }
  }

  /** An error in a file that programs share concerns all of them, and so does an error without a file. */
  private static List<Complaint> about(Program program, List<Complaint> complaints) {
    return complaints.stream()
        .filter(complaint -> complaint.file().map(program.sources()::contains).orElse(true)).toList();
  }

  private Problem problem(Program program, Complaint complaint) {
    if (complaint.file().isEmpty()) {
      return new Problem(program.snippet().file(), 0, "does not compile: " + complaint.message(),
          "correct its //COMPILE_OPTIONS");
    }
    var file = complaint.file().get();
    var message = complaint.message().lines().toList();
    var details = new ArrayList<>(message.subList(1, message.size()));
    details.addAll(place(program.contents().get(file), complaint));
    return new Problem(
        Folders.slashed(book.relativize(file)), complaint.line(),
        "does not compile: " + message.getFirst(), details,
        "correct it; if the error is the point, write \"does not compile\" in its trace");
  }

  /** The line of the source, and below it a caret. */
  private static List<String> place(byte[] source, Complaint complaint) {
    return new String(source, StandardCharsets.UTF_8).lines()
        .skip(Math.max(0, complaint.line() - 1)).limit(complaint.line() > 0 ? 1 : 0)
        .flatMap(line -> Stream.of(line, " ".repeat(Math.max(0, complaint.column() - 1)) + "^")).toList();
  }

  /** Adds the resources to the classes, and keeps both. */
  private void keep(Program program, Path fresh) {
    try {
      for (var resource : program.resources()) {
        var target = fresh.resolve(resource.target().toString());
        Files.createDirectories(target.getParent());
        Files.write(target, program.contents().get(resource.from()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var kept = store.keep(program.snippet().name(), CacheKey.classes(program), fresh);
    compiled.put(program, new Compiled(kept, List.of(), List.of()));
  }
}
