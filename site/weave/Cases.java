package site.weave;

import java.util.stream.Collectors;
import site.base.Phrases;
import site.book.Coverage;
import site.trace.Step;

/** How often each case of a trace came up, over all runs of a snippet. */
final class Cases {

  private Cases() {}

  /** A table in the order of the trace; empty if there was only one run, or the trace names no case. */
  static String html(Coverage coverage) {
    return coverage.runs() < 2 || coverage.shares().isEmpty() ? "" : """
        <table class="cases">
        <caption>Outcomes of %s runs</caption>
        <thead>
        <tr><th scope="col">case</th><th scope="col">runs</th>\
        <th scope="col">share</th><th scope="col">grade</th></tr>
        </thead>
        <tbody>
        %s</tbody>
        </table>
        """.formatted(coverage.runs(), coverage.shares().stream()
        .map(share -> row(share, coverage)).collect(Collectors.joining()));
  }

  /** The grade is shown only where it is not the usual one. */
  private static String row(Coverage.Share share, Coverage coverage) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s&#160;%%</td><td>%s</td></tr>\n".formatted(
        Phrases.escape(share.name()), share.runs(), coverage.percent(share),
        share.grade() == Step.Grade.EXPECTED ? "" : share.grade().word());
  }
}
