package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import site.book.Span.State;
import site.test.run.StagedRun.Act;

/**
 * Threads of both kinds are held in all the ways there are: none is drawn as running, and each says for what
 * it waits.
 */
@TestInstance(Lifecycle.PER_CLASS)
class StateTests {

  @TempDir private Path folder;
  private final Map<String, StagedRun> stages = new HashMap<>();

  static Stream<Arguments> acts() {
    return Stream.of("ofPlatform", "ofVirtual")
        .flatMap(how -> Waits.all().stream().map(act -> Arguments.of(how, act.name(), act)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("acts")
  void whoIsHeldIsInItsStateAndDoesNotRun(String how, String name, Act act) throws Exception {
    var stage = stage(how);
    assertTrue(stage.share(name, act.state()) > 0.8, () -> stage.spans(name).toString());
    assertTrue(stage.share(name, State.RUNNING) < 0.1, () -> stage.spans(name).toString());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("acts")
  void whoIsHeldSaysForWhat(String how, String name, Act act) throws Exception {
    assertEquals(act.what(), stage(how).longest(name).cause().words());
  }

  private StagedRun stage(String how) throws Exception {
    if (!stages.containsKey(how)) {
      stages.put(how, StagedRun.of(folder, how, Waits.all()));
    }
    return stages.get(how);
  }
}
