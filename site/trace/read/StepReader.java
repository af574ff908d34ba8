package site.trace.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import site.trace.Clause.Ends;
import site.trace.Keyword;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Step;
import site.trace.Step.Gap;
import site.trace.Step.Printed;
import site.trace.read.TraceTree.Entry;

/** Reads lines and blocks. */
final class StepReader {

  private static final Pattern RANGE = Pattern.compile("([0-9]+)(?:\\.\\.([0-9]+))?");

  private final TraceProblems problems;
  private final LaneReader lanes;
  private final CaseReader cases;

  StepReader(TraceProblems problems) {
    this.problems = problems;
    this.lanes = new LaneReader(this, problems);
    this.cases = new CaseReader(this, problems);
  }

  /** The steps of the whole trace: a `one of` at their end may say how the run ends. */
  List<Step> top(List<Entry> entries) {
    var last = entries.stream().filter(StepReader::isItem).reduce((_, entry) -> entry);
    return entries.stream().flatMap(entry -> read(entry, last.filter(entry::equals).isPresent()).stream())
        .toList();
  }

  /** What begins with no word of the language is probably a misspelt clause. */
  private static boolean isItem(Entry entry) {
    return entry.isPrinted() || entry.isGap() || entry.keyword().isPresent();
  }

  /** The steps under a block. */
  List<Step> children(Entry block) {
    if (block.children().isEmpty()) {
      problems.add(block.line(), "`" + block.text() + "` is empty",
          "indent what belongs to it by two blanks more");
    }
    return steps(block.children());
  }

  List<Step> steps(List<Entry> entries) {
    return entries.stream().flatMap(entry -> read(entry, false).stream()).toList();
  }

  private Optional<Step> read(Entry entry, boolean last) {
    return problems.read(entry, Optional.empty(), () -> Optional.of(step(entry, last)));
  }

  private Step step(Entry entry, boolean last) {
    if (entry.isGap()) {
      return new Gap(entry.line(), Output.OUT);
    }
    return entry.isPrinted() ? printed(entry) : block(entry, last);
  }

  /** @throws Mistake */
  static Printed printed(Entry entry) {
    var text = entry.text();
    if (text.startsWith("<")) {
      throw new Mistake("a line of standard input stands under `stdin`", "write `> ` before a printed line");
    }
    if (text.length() > 1 && text.charAt(1) != ' ') {
      throw new Mistake(1, "no blank after " + text.charAt(0),
          "write `" + text.charAt(0) + " " + text.substring(1)
          + "`");
    }
    var stream = text.startsWith(">") ? Output.OUT : Output.ERR;
    return new Printed(entry.line(), stream, pattern(text, 2));
  }

  private static LinePattern pattern(String text, int from) {
    try {
      return PatternReader.read(text.length() < from ? "" : text.substring(from));
    } catch (Mistake mistake) {
      throw mistake.after(from);
    }
  }

  private Step block(Entry entry, boolean last) {
    var keyword = entry.keyword().orElseThrow(() -> UnknownWord.in(entry.text()));
    var rest = keyword.after(entry.text());
    return switch (keyword) {
      case Keyword.Block word -> block(entry, word, rest, last);
      case Keyword.Ending _ -> throw new Mistake(
          "an ending stands at the trace's end, or at the end of a case of a `one of` that is the last item",
          "move it there");
      case Keyword.Start _, Keyword.Frame _, Keyword.Condition _ -> throw new Mistake(
          "`" + keyword.word() + "` is a clause: it speaks of the whole run",
          "put it at the trace's end, unindented");
    };
  }

  private Step block(Entry entry, Keyword.Block keyword, String rest, boolean last) {
    int line = entry.line();
    return switch (keyword) {
      case ANY_ORDER -> new Step.AnyOrder(ClauseReader.alone(line, keyword, rest), children(entry));
      case INTERLEAVED -> new Step.Interleaved(ClauseReader.alone(line, keyword, rest), lanes.read(entry));
      case ONE_OF -> new Step.OneOf(ClauseReader.alone(line, keyword, rest), cases.read(entry, last));
      case OPTIONAL -> new Step.Maybe(ClauseReader.alone(line, keyword, rest), children(entry));
      case TOGETHER -> new Step.Together(ClauseReader.alone(line, keyword, rest), children(entry));
      case REPEAT -> repeat(entry, rest);
      case LANE -> throw new Mistake(
          "a lane stands directly under `interleaved`", "put `interleaved` before it, and indent it");
      case CASE ->
          throw new Mistake("a case stands directly under `one of`", "put `one of` before it, and indent it");
    };
  }

  private Step repeat(Entry entry, String times) {
    var range = RANGE.matcher(times);
    if (times.isEmpty()) {
      return new Step.Repeat(entry.line(), 0, Step.Repeat.ANY_NUMBER, children(entry));
    }
    if (!range.matches()) {
      throw new Mistake("repeat how often: " + times, "write repeat, repeat 3 or repeat 1..5");
    }
    int least = times(range.group(1));
    int most = range.group(2) == null ? least : times(range.group(2));
    if (least > most) {
      throw new Mistake("an empty range: " + times, "write the smaller number first");
    }
    return new Step.Repeat(entry.line(), least, most, children(entry));
  }

  private static int times(String number) {
    return (int) EndingReader.number(number, 0, 999_999_999, "write a number below a thousand million");
  }

  /** The ending that this entry is, if it is one. @throws Mistake */
  Optional<Ends> ending(Entry entry) {
    return entry.keyword().filter(Keyword.Ending.class::isInstance)
        .map(keyword -> EndingReader.read(entry, (Keyword.Ending) keyword, problems));
  }
}
