package site.weave;

import java.util.List;

/** The block macros that a chapter may use. */
final class Macros {

  private Macros() {}

  static List<Macro> of(Draft draft) {
    return List.of(
        new SnippetMacro(draft), new TraceMacro(draft), new TranscriptMacro(draft), new OutcomesMacro(draft),
        new TimelineMacro(draft));
  }
}
