package site.test.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import site.trace.read.TraceReader;
import site.trace.words.MayDiffer;

class MayDifferTests {

  @Test
  void nothingDiffersWhereEveryLineIsWritten() {
    tells("> a\n> b", "Every run prints exactly this.");
    tells("repeat 3\n  > a", "Every run prints exactly this.");
    tells("", "No run prints anything.");
  }

  @Test
  void lanesMayInterleave() {
    tells("interleaved\n  lane ann\n    > a\n    > b\n  lane bob\n    > c",
        "The lines of ann and bob may interleave; each keeps its own order.");
    tells("interleaved\n  > ann: a\n  > bob: b\n  > ann: c",
        "The lines of ann and bob may interleave; each keeps its own order.");
    tells("interleaved\n  lane\n    > ann: a\n    > ann: b\n  lane\n    > bob: c\n    > bob: d",
        "The lines of ann and bob may interleave; each keeps its own order.");
    tells("interleaved\n  lane\n    > a\n    > b\n  lane\n    > c\n    > d",
        "The lines of 2 lanes may interleave; each keeps its own order.");
  }

  @Test
  void lanesOfALoopGoByTheirNames() {
    tells("interleaved\n  lane worker-<i> for i in 1..8\n    > a\n    > b",
        "The lines of worker-1 to worker-8 may interleave; each keeps its own order.");
    tells("interleaved\n  lane for who in ann, bob, cid\n    > <who>: a\n    > <who>: b",
        "The lines of ann, bob and cid may interleave; each keeps its own order.");
    tells("interleaved\n  lane for i in 1..2\n    > <i> a\n    > <i> b",
        "The lines of lanes 1 and 2 may interleave; each keeps its own order.");
  }

  @Test
  void lanesOfOneLineComeInAnyOrder() {
    tells("interleaved\n  > ann: read 100\n  > bob: read 100",
        "In either order, ann and bob print `read 100`.");
    tells("interleaved\n  > ann: a\n  > bob: b", "`ann: a` and `bob: b` come in either order.");
    tells("interleaved\n  lane for i in 1..3\n    > <i> is here",
        "In any order, lanes 1, 2 and 3 print `<i> is here`.");
  }

  @Test
  void anyOrderSaysWhatMayMove() {
    tells("any order\n  > a\n  > b", "`a` and `b` come in either order.");
    tells("any order\n  > a\n  > b\n  > c\n  > d\n  > e\n  > f",
        "`a`, `b`, `c`, `d` and 2 more come in any order.");
    tells("any order\n  repeat 2\n    > a\n    > b\n  > c",
        "`a` to `b` and `c` come in either order, none of them interrupted.");
  }

  @Test
  void oneOfSaysWhatMayCome() {
    tells("one of\n  > main: balance is 110\n  > main: balance is 120", "The balance is 110 or 120.");
    tells("one of\n  > ann won\n  > bob won\n  > nobody", "It prints `ann won`, `bob won` or `nobody`.");
    tells("one of\n  case good\n    > 1\n    > 2\n  case lost update (interesting)\n    > 3\n    > 4",
        "One of these happens: good or lost update (which may surprise).");
    tells("one of\n  > fine\n  case lost (forbidden)\n    > 3", "`lost` must never happen.");
  }

  @Test
  void casesMayEndInTheirOwnWay() {
    tells("one of\n  case both ate\n    > a\n    > b\n  case stuck (interesting)\n    deadlock of ann, bob",
        "One of these happens: both ate or stuck (which may surprise; it never ends: ann and bob deadlock).");
  }

  @Test
  void roundsAndOptionalLinesAreCounted() {
    tells("repeat\n  > tick", "`tick` comes any number of times, also never.");
    tells("repeat 1..3\n  > a\n  > b", "The part from `a` to `b` comes 1 to 3 times.");
    tells("optional\n  > a", "`a` may be missing.");
    tells("optional\n  > a\n  > b", "The part from `a` to `b` may be missing.");
  }

  @Test
  void gapsSayWhereTheyAre() {
    tells("> a\n...\n> b", "Between `a` and `b` any lines may come.");
    tells("> a\n...", "After `a` any lines may come.");
    tells("...\n> b", "Before `b` any lines may come.");
    tells("...", "Any lines may come.");
  }

  @Test
  void criticalSectionsAreNotInterrupted() {
    tells("interleaved\n  lane ann\n    together\n      > in\n      > out\n  lane bob\n    > x",
        "The lines of ann and bob may interleave; each keeps its own order.",
        "No other line comes between `in` and `out`.");
  }

  @Test
  void inAnyOrderThatIsSaidOnce() {
    tells("any order\n  together\n    > a\n    > b\n  together\n    > c\n    > d",
        "`a` to `b` and `c` to `d` come in either order, none of them interrupted.");
  }

  @Test
  void placeholdersSayWhatTheyStandFor() {
    tells("> pid is <pid:pid>", "In `pid is <pid>`, `<pid>` is any process id.");
    tells("> <a:int> <b:number> <c:duration> <d:port> <e:hex>\n> <f:address> <g:word> <h:text> <i>",
        "In `<a> <b> <c> <d> <e>`, `<a>` is any whole number, `<b>` is any number, `<c>` is any duration, "
            + "`<d>` is any port and `<e>` is any hexadecimal number.",
        "In `<f> <g> <h> <i>`, `<f>` is any address, `<g>` is any word, `<h>` is any text and "
            + "`<i>` is any text without blanks.");
    tells("> <who:ann|bob> ate <n:1..4>",
        "In `<who> ate <n>`, `<who>` is ann or bob and `<n>` is a number from 1 to 4.");
    tells("> <a:int> of <b:int>", "In `<a> of <b>`, `<a>` and `<b>` are each any whole number.");
  }

  @Test
  void whatIsForgottenIsDots() {
    tells("> <_> started", "In `\u2026 started`, the dots stand for any text without blanks.");
    tells("> from <_:pid> to <_:pid>", "In `from \u2026 to \u2026`, the dots stand for any process id.");
    tells("> <_:pid> in <t:duration> at <_:port>",
        "In `\u2026 in <t> at \u2026`, `<t>` is any duration and the dots stand for "
        + "any process id and any port.");
    tells("> a <_:int>\n> b <_:int>", "In `a \u2026` and `b \u2026`, the dots stand for any whole number.");
    tells("> a <_:int>\n> b <_:int>\n> c <_:int>\n> d <_:port>",
        "In `a \u2026` and 2 more lines, the dots stand for any whole number.",
        "In `d \u2026`, the dots stand for any port.");
  }

  @Test
  void aNameIsExplainedWhereItStandsFirst() {
    tells("> <p:pid>\n> <p> and <q:int>",
        "In `<p>`, `<p>` is any process id, the same wherever it comes again.",
        "In `<p> and <q>`, `<q>` is any whole number.");
    tells("> <n:int> <t:duration>\n> <n>",
        "In `<n> <t>`, `<n>` is any whole number, the same wherever it comes again; `<t>` is any duration.");
    tells("repeat 2\n  > in <x>\n  > out <x>",
        "In `in <x>`, `<x>` is any text without blanks, the same wherever it comes again in a round.");
  }

  @Test
  void clausesAreToldAfterWhatMayDiffer() {
    tells("> <t:duration>\nwhere t < 1 s", "In `<t>`, `<t>` is any duration.", "In every run `t < 1 s`.");
    tells("> a\nwhere took >= 1 s", "Every run prints exactly this.",
        "In every run `took >= 1 s`, where `took` is the time from its begin to its end.");
    tells("repeat\n  > <n:int>\neach n > 0", "`<n>` comes any number of times, also never.",
        "In `<n>`, `<n>` is any whole number in a round.", "In every round and lane `n > 0`.");
    tells("...\nbefore\n  > put <n>\n  > took <n>", "Any lines may come.",
        "Each `took <n>` comes after a `put <n>` of its own.");
    tells("...\nnever\n  > bad", "Any lines may come.", "`bad` never comes.");
    tells("> a\nstderr ignored", "Standard error may say anything.");
    tells("> a\ntimeout 2 s", "Every run prints exactly this.", "Each run takes at most 2 s.");
    tells("one of\n  case a\n    > a\n    > b\n  case c\n    > c\n    > d\n"
        + "runs 20\nseen a\nseen c in 5..50 %",
        "One of these happens: a or c.", "At least once in 20 runs: a.", "In 5 to 50 % of the runs: c.");
  }

  @Test
  void whatAlwaysHoldsOfCountsIsTold() {
    always("lines(> put <_>) <= lines(> took) + 3", "`put \u2026` is never more than 3 ahead of `took`.");
    always("lines(> put) <= lines(> took) + 1", "`put` is never more than 1 ahead of `took`.");
    always("lines(> took) <= lines(> put)", "At no moment has `took` come more often than `put`.");
    always("lines(> put) >= lines(> took)", "At no moment has `took` come more often than `put`.");
    always("2 * lines(> all gone) <= lines(> ate)", "Each `all gone` has 2 of `ate` before it.");
    always("lines(> in) - lines(> out) in 0..2",
        "At any moment `in` has come as often as `out`, or up to 2 times more.");
    always("lines(> a) - lines(> b) + lines(> c) - lines(> d) in 0..1",
        "At any moment `a` and `c` have come as often as `b` and `d`, or once more.");
  }

  @Test
  void whatIsNoSuchSumIsToldAsItIsWritten() {
    always("lines(> a) < 2", "After every line `lines(> a) < 2` holds.");
    always("lines(> a) != lines(> b)", "After every line `lines(> a) != lines(> b)` holds.");
    always("lines(> a) - lines(> b) in 1..2", "After every line `lines(> a) - lines(> b) in 1..2` holds.");
  }

  private static void always(String condition, String sentence) {
    tells("...\nalways " + condition, "Any lines may come.", sentence);
  }

  @Test
  void endingsAreTold() {
    tells("> a\ndeadlock of ann, bob", "Every run prints exactly this.",
        "It never ends: ann and bob deadlock.");
    tells("> a\nstuck main, worker-1", "Every run prints exactly this.",
        "It never ends: main and worker-1 wait for one another.");
    tells("> a\nstuck", "Every run prints exactly this.", "It never ends: its threads wait for one another.");
    tells("> a\nexit 3", "Every run prints exactly this.", "It ends with status 3.");
    tells("> a\nkilled by SIGTERM", "Every run prints exactly this.", "It is ended by SIGTERM.");
    tells("> a\nthrows IllegalStateException: no bun", "Every run prints exactly this.",
        "It ends with the exception IllegalStateException: `no bun`.");
    tells("> a\nstill running after 2s", "Every run prints exactly this.",
        "It goes on and on, and is stopped after 2 s.");
    tells("does not compile\n  ! error", "It does not compile; the compiler says this.");
  }

  private static void tells(String trace, String... sentences) {
    var read = TraceReader.read("Some.trace", trace.lines().toList());
    assertEquals(List.of(), read.problems());
    assertEquals(List.of(sentences), MayDiffer.tell(read.trace()));
  }
}
