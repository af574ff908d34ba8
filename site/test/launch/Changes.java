package site.test.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What differs in a checkout from its last commit, staged or not, as git knows it. */
record Changes(Path home) {

  /** Changed, new and deleted files; not those that git ignores. */
  List<String> files() throws IOException, NoSuchTest {
    return Stream.of(git("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all").split("\0"))
        .filter(entry -> !entry.isEmpty()).map(entry -> entry.substring("XY ".length())).sorted().toList();
  }

  /** The parts of a file that are new or gone. */
  Set<String> parts(String file, String separator) throws IOException, NoSuchTest {
    var now = Files.exists(home.resolve(file)) ? Files.readString(home.resolve(file)) : "";
    var before = git("ls-tree", "HEAD", file).isEmpty() ? "" : git("show", "HEAD:" + file);
    var parts = parts(Arrays.asList(now.split(separator)), before.split(separator));
    parts.addAll(parts(Arrays.asList(before.split(separator)), now.split(separator)));
    return parts;
  }

  private static Set<String> parts(List<String> of, String... without) {
    var parts = new HashSet<>(of);
    Arrays.asList(without).forEach(parts::remove);
    return parts;
  }

  /** @throws NoSuchTest if this is no checkout */
  private String git(String... words) throws IOException, NoSuchTest {
    var command = new ArrayList<>(List.of("git", "-C", home.toString()));
    command.addAll(List.of(words));
    var errors = Files.createTempFile("git", ".txt");
    try {
      var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new NoSuchTest("git does not know what has changed: " + Files.readString(errors).strip());
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.delete(errors);
    }
  }
}
