package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static site.test.run.SmallBook.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Ending;
import site.book.Line;
import site.run.AgentJar;
import site.run.Limits;
import site.run.Recorder;

/** What a reader starts is recorded as well: the {@code jbang} command itself. */
class JBangCommandTests {

  @TempDir Path folder;

  @Test
  void aRunThroughTheCommandIsRecordedLikeOneOfTheBuild() throws Exception {
    var jbang = System.getProperty("interleave.jbang", "");
    assumeTrue(!jbang.isEmpty(), "build.sh names the jbang command; these tests were started without it");
    var program = Files.writeString(folder.resolve("Small.java"), """
        //JAVA 25+
        void main(String... args) throws InterruptedException {
          IO.println(args[0] + IO.readln());
          Thread.ofPlatform().name("ann").start(() -> System.err.println("two")).join();
          System.exit(3);
        }
        """);
    var recording = Recorder.record(
        List.of(jbang, "--quiet", "run", "--javaagent=" + AgentJar.in(folder).file(),
            program.toString(), "one "),
        SmallBook.stdin("and a half"), Limits.USUAL);
    assertEquals(List.of("one and a half", "two"), texts(recording));
    assertEquals(List.of("main", "ann"), recording.lines().stream().map(Line::thread).toList());
    assertEquals(new Ending.Exited(3), recording.ending());
  }
}
