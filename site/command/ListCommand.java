package site.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import site.book.Mention;
import site.book.Snippet;
import site.read.BookReader;
import site.trace.Trace;

/** Lists the chapters, and the snippets that each chapter shows. */
@Command(name = "list", description = "List the chapters and their snippets.")
final class ListCommand implements Callable<Integer> {

  @Mixin Common common;

  @Override
  public Integer call() {
    var book = BookReader.read(common.book());
    for (var chapter : book.chapters()) {
      common.out().println(chapter.title() + "  (" + chapter.file() + ")");
      chapter.mentions().stream().filter(m -> m.kind() == Mention.Kind.SNIPPET).map(Mention::name).distinct()
          .flatMap(name -> book.snippet(name).stream()).forEach(this::print);
    }
    return 0;
  }

  private void print(Snippet snippet) {
    var needs = snippet.trace().start().needs().stream().map(Trace.Need::text).toList();
    common.out().println("  %-26s %s%s".formatted(snippet.alias(), snippet.header().description(),
        needs.isEmpty() ? "" : "  [needs " + String.join(", ", needs) + "]"));
  }
}
