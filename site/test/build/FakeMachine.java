package site.test.build;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import site.test.Home;
import site.test.Reads;

/** A pretended computer with a checkout: build.sh meets stand-ins for all that it looks for or calls. */
@Reads("build.sh")
final class FakeMachine {

  /** What a call of build.sh gave. */
  record Answer(int status, String out, String err) {}

  private static final List<String> TOOLS = List.of("env", "bash", "cat", "find", "sort", "cut", "sed",
      "head",
      "dirname", "readlink", "mkdir", "mv", "rm", "cp", "chmod", "sha256sum", "shasum", "perl");

  /**
   * Notes how it was called; as JBang it "builds", as Maven and curl it "fetches", as Java it prints its
   * words.
   */
  private static final String STAND_IN = """
      #!/usr/bin/env bash
      name=${0##*/}
      { printf '%s' "$0"; printf '|%s' "$@"; echo; } >>"$MACHINE/log"
      if [[ $name == java && " $* " == *' dev.jbang.Main '* ]]; then
        name=jbang
        while [[ $1 != dev.jbang.Main ]]; do shift; done
        shift
      fi
      last=${!#}
      previous=
      for word in "$@"; do [[ $previous == --build-dir ]] && folder=$word; previous=$word; done
      case $name-$* in
        java-*-version) echo "openjdk version \\"$(<"${0%/bin/*}/version")\\" 2026-01-20" >&2 ;;
        java-*) printf '%s\\n' "$$" "$@"; exit "$(cat "$MACHINE/status")" ;;
        jbang-*' build '*)
          [[ ! -f $MACHINE/interrupted ]] || { kill -INT "$PPID"; exit 130; }
          [[ ! -f $MACHINE/broken ]] || { echo 'Site.java:1: error' >&2; exit 1; }
          file=${last##*/}
          echo "the jar of $file" >"$folder/${file%.java}.jar" ;;
        jbang-*' info tools '*) cat "$MACHINE/info.json" ;;
        jbang-'jdk install 25')
          [[ -d $MACHINE/to-bring ]] || exit 1
          mkdir -p "$HOME/.jbang/cache/jdks" && cp -R "$MACHINE/to-bring" "$HOME/.jbang/cache/jdks/25" ;;
        jbang-*) echo "jbang: $*"; exit 7 ;;
        mvn-*) cp "$MACHINE/fetched.jar" "${last#*=}/jbang-cli-0.132.1-all.jar" ;;
        curl-* | wget-*) cat "$MACHINE/installer" ;;
      esac
      """;

  private static final String INSTALLER = """
      echo "installer|$JBANG_DOWNLOAD_VERSION|$JBANG_DEFAULT_JAVA_VERSION" >>"$MACHINE/log"
      mkdir -p "$JBANG_DIR/bin" && cp "$MACHINE/stand-in" "$JBANG_DIR/bin/jbang"
      """;

  private static final String INFO = """
      {
        "originalResource": "Site.java",
        "mainClass": "site.Site",
        "resolvedDependencies": [
          "LIBRARY"
        ],
        "javaVersion": "25",
        "runtimeOptions": [
          "-Dquoted=\\"a ]\\"",
          "-Xmx1g"
        ],
        "sources": []
      }
      """;

  final Path folder;
  final Path home;
  final Path checkout;
  final Path library;
  final Map<String, String> environment = new HashMap<>();

  /** A computer without Java, JBang, Maven and curl, whose user and checkout have blanks in their names. */
  FakeMachine(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    home = Files.createDirectories(this.folder.resolve("home/ann lee"));
    checkout = Files.createDirectories(this.folder.resolve("a book"));
    library = write("lib rary.jar", "");
    write("stand-in", STAND_IN).toFile().setExecutable(true);
    write("installer", INSTALLER);
    write("info.json", INFO.replace("LIBRARY", library.toString()));
    write("status", "0");
    write("log", "");
    write("fetched.jar", "JBang, pretended");
    write("a book/site/Site.java", "//");
    write("a book/site/book/Book.java", "//");
    copyOfTheScript();
    for (var tool : TOOLS) {
      lend(tool);
    }
    environment.putAll(Map.of("HOME", home.toString(), "PATH", folder.resolve("bin").toString(),
        "MACHINE", this.folder.toString()));
  }

  /** The usual system folders and the checksum are written into build.sh; its copy gets this machine's. */
  private void copyOfTheScript() throws IOException {
    var script = Files.readString(Home.FOLDER.resolve("build.sh"))
        .replaceAll("(?<=[ {,'])/(?=usr/|opt/|Library/|c/)", folder + "/")
        .replaceAll("(?<=jbang_sha256=)[0-9a-f]{64}", sha256(folder.resolve("fetched.jar")));
    assertFalse(script.contains(" /usr/lib/jvm"), "a folder of the real system is left in the copy");
    write("a book/build.sh", script).toFile().setExecutable(true);
  }

  /** A JDK of that version in a folder, which is given from this machine's root. */
  Path jdk(String where, int version) throws IOException {
    return java(where, version, "java", "javac");
  }

  Path java(String where, int version, String... tools) throws IOException {
    for (var tool : tools) {
      command(where + "/bin/" + tool);
    }
    write(where + "/version", version + ".0.2");
    write(where + "/release", "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + ".0.2\"\n");
    return folder.resolve(where);
  }

  /** A stand-in: {@code bin/curl}, from this machine's root. */
  void command(String where) throws IOException {
    var file = folder.resolve(where);
    Files.createDirectories(file.getParent());
    Files.copy(folder.resolve("stand-in"), file, StandardCopyOption.REPLACE_EXISTING);
    file.toFile().setExecutable(true);
  }

  Path write(String where, String text) throws IOException {
    var file = folder.resolve(where);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Answer build(String... arguments) throws IOException, InterruptedException {
    return run(folder, checkout.resolve("build.sh"), arguments);
  }

  Answer run(Path from, Path program, String... arguments) throws IOException, InterruptedException {
    return answer(start(from, program, arguments));
  }

  Process start(Path from, Path program, String... arguments) throws IOException {
    var words = new ArrayList<>(List.of(program.toString()));
    words.addAll(List.of(arguments));
    var builder = new ProcessBuilder(words).directory(from.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Answer answer(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    var err = new StringBuilder();
    var reader = Thread.startVirtualThread(() -> err.append(text(process.getErrorStream())));
    var out = text(process.getInputStream());
    reader.join();
    return new Answer(process.waitFor(), out, err.toString());
  }

  /** The calls so far, a line each: the program and its words, this machine's root left away. */
  List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("log")).stream().map(line -> line.replace(folder + "/", ""))
        .toList();
  }

  /** The calls of one program, without its name. */
  List<String> calls(String program) throws IOException {
    return calls().stream().filter(line -> line.startsWith(program + "|"))
        .map(line -> line.substring(program.length() + 1)).toList();
  }

  /** The real tool under a script of its name: JUnit warns of links that lead out of its folder. */
  private void lend(String tool) throws IOException {
    for (var place : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(place, tool))) {
        write("bin/" + tool, "#!/bin/sh\nexec '" + Path.of(place, tool) + "' \"$@\"\n").toFile()
            .setExecutable(true);
        return;
      }
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
