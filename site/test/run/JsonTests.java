package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import site.book.Cause;
import site.book.Ending;
import site.book.Recording;
import site.book.Span;
import site.book.StoppedThread;
import site.book.Timeline;
import site.run.Json;

/** Recordings on disk, with all that a timeline and a dump can hold. */
class JsonTests {

  @Test
  void aRecordingIsReadAsItWasWritten() {
    var causes = List.of(Cause.NONE, new Cause.Blocker("fork", "Object", "ann", Duration.ofMillis(3)),
        new Cause.End("ann"), new Cause.Initialization("Clock", "ann"), new Cause.FileLock(),
        new Cause.Channel("pipe"));
    assertEquals(Cause.class.getPermittedSubclasses().length, causes.size());
    var spans = Stream.of(Span.State.values()).flatMap(state -> causes.stream()
        .map(cause -> new Span("ann", state, Duration.ZERO, Duration.ofMillis(1), "Clock.java:1", cause)));
    var timeline = new Timeline(List.of(new Timeline.Lane("ann (2)", "ann", true)), spans.toList(),
        List.of(new Timeline.Handover("ann", "ann (2)", Duration.ZERO, Timeline.Kind.JOIN)),
        Duration.ofMillis(1));
    var dump = List.of(new StoppedThread("ann", Thread.State.BLOCKED, causes.get(1),
        List.of(new StoppedThread.Frame("main", "Clock.java:1"))));
    var recording = new Recording(List.of(), new Ending.Deadlock(List.of("ann")), Duration.ZERO,
        Duration.ZERO,
        List.of(new Recording.Stray(true, "sleep 9")), dump, timeline,
        new Recording.Origin(Instant.EPOCH, "Linux", "JDK 25"));
    assertEquals(recording, Json.read(Json.write(recording), Recording.class));
  }
}
