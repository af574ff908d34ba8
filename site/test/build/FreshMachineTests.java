package site.test.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.test.Home;
import site.test.Reads;

/**
 * build.sh for real, with an empty home: it fetches JBang and a library, builds a tiny generator and runs
 * it.
 */
@Reads("build.sh")
class FreshMachineTests {

  private static final String GENERATOR = """
      //JAVA 25+
      //DEPS info.picocli:picocli:4.7.7
      //RUNTIME_OPTIONS -Dgreeting=hello

      void main(String... arguments) throws IOException {
        IO.println(System.getProperty("greeting") + " " + List.of(arguments));
        IO.println(System.getProperty("user.home"));
        IO.println(System.getProperty("java.class.path").replace(File.pathSeparator, "\\n"));
        System.exit(new String(System.in.readAllBytes()).length());
      }
      """;

  private Path folder;
  private Path home;

  @Test
  void anEmptyHomeIsEnoughAndAllCachesAppearInIt(@TempDir Path temporary) throws Exception {
    folder = temporary.toRealPath();
    home = Files.createDirectories(folder.resolve("a home"));
    Files.createDirectories(folder.resolve("a book/site"));
    Files.copy(Home.FOLDER.resolve("build.sh"), folder.resolve("a book/build.sh"));
    Files.writeString(folder.resolve("a book/site/Site.java"), GENERATOR);

    buildsAndStartsTheGenerator();
    actsAsTheJBangCommand();
    startsAgainWithoutANetwork();
  }

  private void buildsAndStartsTheGenerator() throws IOException, InterruptedException {
    var answer = call("four", "two words", "$HOME");
    assertEquals(4, answer.status(), answer.err());
    var lines = answer.out().lines().toList();
    assertEquals(List.of("hello [two words, $HOME]", home.toString()), lines.subList(0, 2));
    assertTrue(lines.get(2).startsWith(folder + "/a book/site/.cache/generator/Site-"), answer.out());
    assertTrue(lines.get(3).startsWith(home + "/.m2/repository/info/picocli/"), answer.out());
  }

  private void actsAsTheJBangCommand() throws IOException, InterruptedException {
    var answer = call("seven77", "jbang", "site/Site.java", "two  words", "$HOME", "it's", "\"quoted\"",
        "a;b");
    assertEquals(7, answer.status(), answer.err());
    var lines = answer.out().lines().toList();
    assertEquals("hello [two  words, $HOME, it's, \"quoted\", a;b]", lines.get(0));
    assertTrue(lines.get(2).startsWith(home + "/.jbang/cache/"), answer.out());
    assertTrue(lines.get(3).startsWith(home + "/.m2/repository/info/picocli/"), answer.out());
  }

  private void startsAgainWithoutANetwork() throws IOException, InterruptedException {
    var answer = call("", "--offline");
    assertEquals(0, answer.status(), answer.err());
    assertEquals("", answer.err());
  }

  private FakeMachine.Answer call(String input, String... arguments) throws IOException,
      InterruptedException {
    var words = new ArrayList<>(List.of("./build.sh"));
    words.addAll(List.of(arguments));
    var builder = new ProcessBuilder(words).directory(folder.resolve("a book").toFile())
        .redirectInput(Files.writeString(folder.resolve("input"), input).toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("JBANG_"));
    builder.environment().putAll(Map.of("HOME", home.toString(), "PATH", pathWithoutJBang(),
        "JAVA_HOME", System.getProperty("java.home")));
    return FakeMachine.answer(builder.start());
  }

  private static String pathWithoutJBang() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .filter(place -> !Files.exists(Path.of(place, "jbang")))
            .collect(Collectors.joining(File.pathSeparator));
  }
}
