package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Ending;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.run.Limits;
import site.run.Options;
import site.run.Progress;
import site.run.Recordings;
import site.run.Runner;
import site.trace.Clause;
import site.trace.Trace;

/** When a snippet is run again, and when its last recordings still do. */
class RecordingsTests {

  private static final String PROGRAM = "void main() { IO.println(System.nanoTime()); }";
  private static final Options FRESH = new Options(2, true, false, false, Limits.USUAL);
  private static final Options WITH_DOWNLOAD = new Options(2, false, false, true, Limits.USUAL);

  private static final Recording SILENT = new Recording(List.of(), new Ending.Exited(0),
      Duration.ZERO, List.of(),
      List.of(), new Recording.Origin(Instant.EPOCH, "", ""));

  @TempDir Path folder;
  private SmallBook book;

  @BeforeEach
  void open() throws Exception {
    book = new SmallBook(folder).with("Clock", PROGRAM);
  }

  private List<Recording> recordings() throws Exception {
    return book.recordings("Clock");
  }

  @Test
  void whatHasNotChangedIsNotRunAgain() throws Exception {
    assertEquals(recordings(), recordings());
  }

  @Test
  void freshRunsAll() throws Exception {
    var before = book.run();
    assertNotEquals(before, book.run(FRESH));
  }

  @Test
  void anEditOfTheSnippetRunsItAgain() throws Exception {
    var before = recordings();
    book.with("Clock", PROGRAM + " // changed");
    assertNotEquals(before, recordings());
  }

  @Test
  void anEditOfASourceOrFileItNamesRunsItAgain() throws Exception {
    book.write("snippets/small/Lib.java", "class Lib { }").write("snippets/small/data.txt", "one")
        .with("Clock", "//SOURCES Lib.java\n//FILES data.txt\n" + PROGRAM);
    var first = recordings();
    assertEquals(first, recordings());
    book.write("snippets/small/Lib.java", "class Lib { int changed; }");
    var second = recordings();
    assertNotEquals(first, second);
    book.write("snippets/small/data.txt", "two");
    assertNotEquals(second, recordings());
  }

  @Test
  void anotherWayToStartItRunsItAgain() throws Exception {
    var starts = List.of(
        Trace.Start.PLAIN, SmallBook.stdin("x"), SmallBook.alone(), SmallBook.timeout(Duration.ofSeconds(9)),
        SmallBook.stopAfter(Duration.ofSeconds(9)),
        new Trace.Start(List.of("arg"), List.of(), Map.of(), false, false, List.of(),
            Trace.Timeout.UNSAID, Duration.ZERO, 1),
        new Trace.Start(List.of(), List.of(), Map.of("K", "v"), false, false, List.of(),
            Trace.Timeout.UNSAID, Duration.ZERO, 1));
    for (var start : starts) {
      var before = recordings();
      book.with("Clock", PROGRAM, start);
      var now = recordings();
      assertEquals(start.equals(Trace.Start.PLAIN), now.equals(before), start.toString());
    }
  }

  @Test
  void anotherTextOfTheTraceDoesNot() throws Exception {
    var before = recordings();
    book.with("Clock", PROGRAM, Trace.Start.PLAIN, List.of(new Clause.Exit(3, 0)));
    assertEquals(before, recordings());
  }

  @Test
  void spoiltFilesAreRecordedAnew() throws Exception {
    var before = recordings();
    for (var spoilt : List.of("", "{", "[1]", "{\"key\": 3}", "null")) {
      Files.writeString(folder.resolve("site/.cache/recordings/Clock"), spoilt);
      assertNotEquals(before, recordings(), spoilt);
      assertEquals(recordings(), recordings(), spoilt);
    }
  }

  @Test
  void itRunsAsOftenAsTheTraceAsks() throws Exception {
    book.with("Clock", PROGRAM, SmallBook.runs(3));
    assertEquals(3, recordings().stream().distinct().count());
  }

  @Test
  void furtherRunsAreAddedToThoseThatThereAre() throws Exception {
    var first = recordings();
    var more = again(3);
    assertEquals(3, more.size());
    assertEquals(first.getFirst(), more.getFirst());
    assertEquals(more, again(3));
    assertEquals(first, recordings());
  }

  private List<Recording> again(int total) throws Exception {
    try (var progress = Progress.silent()) {
      var run = Runner.again(folder, book.snippet("Clock"), total, Options.USUAL, progress);
      return assertInstanceOf(Run.Done.class, run).recordings();
    }
  }

  @Test
  void aRunThatTimedOutIsNotKept() throws Exception {
    var slow =
        "void main() throws InterruptedException { IO.println(System.nanoTime()); Thread.sleep(9000); }";
    book.with("Clock", slow, SmallBook.timeout(Duration.ofMillis(300)));
    assertNotEquals(recordings(), recordings());
  }

  @Test
  void whatIsLackingIsSaid() throws Exception {
    book.with("Clock", PROGRAM, SmallBook.needs("linux", "no-such-tool"));
    assertEquals("needs no-such-tool, which is not on PATH",
        assertInstanceOf(Run.Skipped.class, book.run().getFirst()).lacking());
    book.with("Clock", PROGRAM, SmallBook.needs("9999 cpus"));
    assertTrue(assertInstanceOf(Run.Skipped.class, book.run().getFirst()).lacking()
        .startsWith("needs 9999 processors, and there "));
    book.with("Clock", PROGRAM, SmallBook.needs("1 cpus", "sh"));
    assertInstanceOf(Run.Done.class, book.run().getFirst());
  }

  @Test
  void aDownloadIsMadeOnlyWhereItIsAskedFor() throws Exception {
    book.with("Clock", PROGRAM, SmallBook.needs("download 160 MB"));
    assertInstanceOf(Run.Skipped.class, book.run().getFirst());
    assertInstanceOf(Run.Done.class, book.run(WITH_DOWNLOAD).getFirst());
  }

  @Test
  void keptRecordingsStandInForADownload() throws Exception {
    book.with("Clock", PROGRAM, SmallBook.needs("download 160 MB"));
    var recorded = assertInstanceOf(Run.Done.class, book.run(WITH_DOWNLOAD).getFirst()).recordings();
    assertTrue(Recordings.isStale(folder, clock()));
    Recordings.keep(folder, clock(), recorded);
    assertFalse(Recordings.isStale(folder, clock()));
    assertTrue(Files.exists(folder.resolve("snippets/small/Clock.recording.json")));
    var kept = assertInstanceOf(Run.Kept.class, book.run().getFirst());
    assertEquals(recorded, kept.recordings());
    assertEquals("needs a download of 160 MB (--with download)", kept.lacking());
  }

  @Test
  void whatWasKeptBeforeStarvationWasRecordedIsReadAsNotStarved() throws Exception {
    book.with("Clock", PROGRAM, SmallBook.needs("download 160 MB"));
    Recordings.keep(folder, clock(), List.of(SILENT));
    var file = folder.resolve("snippets/small/Clock.recording.json");
    var older = Files.readString(file).replaceFirst("\\s*\"starved\": 0,", "");
    assertFalse(older.contains("starved"));
    Files.writeString(file, older);
    assertEquals(List.of(SILENT), assertInstanceOf(Run.Kept.class, book.run().getFirst()).recordings());
  }

  @Test
  void whatWasKeptBeforeLinesKnewWhereTheyCameFromIsStillRead() throws Exception {
    var before = recordings();
    book.with("Clock", PROGRAM, SmallBook.needs("download 160 MB"));
    Recordings.keep(folder, clock(), before);
    var file = folder.resolve("snippets/small/Clock.recording.json");
    var older = Files.readString(file).replaceAll(",\\s*\"from\": \\[[^]]*]", "");
    assertNotEquals(older, Files.readString(file));
    Files.writeString(file, older);
    assertEquals(before, assertInstanceOf(Run.Kept.class, book.run().getFirst()).recordings());
  }

  @Test
  void whatIsKeptAndSpoiltIsAbsent() throws Exception {
    book.with("Clock", PROGRAM, SmallBook.needs("download 160 MB"));
    var recorded = assertInstanceOf(Run.Done.class, book.run(WITH_DOWNLOAD).getFirst()).recordings();
    Recordings.keep(folder, clock(), recorded);
    var file = folder.resolve("snippets/small/Clock.recording.json");
    var whole = Files.readString(file);
    for (var part : List.of("ending", "took", "origin", "thread", "text", "OUT")) {
      Files.writeString(file, whole.replaceFirst("\"" + part + "\"", "\"other\""));
      assertNotEquals(whole, Files.readString(file), part);
      assertInstanceOf(Run.Skipped.class, book.run().getFirst(), part);
    }
  }

  @Test
  void keptRecordingsOfAnotherVersionAreAProblem() throws Exception {
    book.with("Clock", PROGRAM, SmallBook.needs("download 160 MB"));
    Recordings.keep(folder, clock(), List.of(SILENT));
    book.with("Clock", PROGRAM + " // changed", SmallBook.needs("download 160 MB"));
    assertTrue(Recordings.isStale(folder, clock()));
    assertEquals("""
        snippets/small/Clock.java: has changed since snippets/small/Clock.recording.json was recorded
            fix: ./build.sh --with download""", book.problems("Clock").getFirst().toString());
  }

  private Snippet clock() {
    return book.snippet("Clock");
  }
}
