package site.weave;

import site.book.Run;

/** The reason why a page has no run to show. */
final class NoRun {

  private NoRun() {}

  static String words(Run run) {
    return switch (run) {
      case Run.Skipped(_, var lacking) -> "It was not run for this page: " + lacking + ".";
      case Run.Done _, Run.Kept _, Run.Failed _ -> "It could not be run.";
    };
  }
}
