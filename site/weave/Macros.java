package site.weave;

import java.util.List;
import org.asciidoctor.extension.BlockMacroProcessor;

/** The block macros that a chapter may use. */
final class Macros {

  private Macros() {}

  static List<BlockMacroProcessor> of(PageDraft draft) {
    return List.of(
        new SnippetMacro(draft), new TraceMacro(draft), new TranscriptMacro(draft), new OutcomesMacro(draft),
        new TimelineMacro(draft), new ChartMacro(draft), new ExcerptMacro(draft));
  }
}
