package site.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.jruby.internal.JRubyAsciidoctor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jsoup.parser.Parser;
import site.base.Problem;

/**
 * The AsciiDoc processor. It is started for the first text, which takes seconds, and then serves any number
 * of texts; only one thread may use it at a time.
 */
public final class Prose implements AutoCloseable {

  /** A text. @param title as HTML @param description as plain text; may be empty @param body as HTML */
  record Text(String title, String description, String body) {}

  private static final Attributes ATTRIBUTES = Attributes.builder()
      .sourceHighlighter("rouge").attribute("rouge-css", "class")
      .attribute("idprefix", "").attribute("idseparator", "-").attribute("sectlinks", "")
      .attribute("attribute-missing", "warn").attribute("experimental", "")
      .attribute("table-caption!", "").attribute("figure-caption!", "").attribute("example-caption!", "")
      .build();

  /**
   * Options with which JRuby starts: in programs as short as ours, compiling Ruby and loading RubyGems cost
   * more than they save.
   */
  private static final Map<String, String> OF_JRUBY = Map.of(
      "jruby.compile.mode", "OFF", "jruby.compile.invokedynamic", "false", "jruby.native.enabled", "false",
      "jruby.cli.rubygems.enable", "false", "jruby.cli.did_you_mean.enable", "false");

  /** The gems of AsciidoctorJ 3.0.1 that are used here; otherwise RubyGems would look for them. */
  private static final List<String> GEMS = List.of(
      "uri:classloader:/gems/asciidoctor-2.0.26/lib", "uri:classloader:/gems/rouge-3.30.0/lib",
      "uri:classloader:/gems/concurrent-ruby-1.1.7/lib/concurrent-ruby");

  /** Asciidoctor's console logger, held here because an unreferenced logger loses its settings. */
  private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

  private final List<LogRecord> log = new ArrayList<>();
  private Asciidoctor asciidoctor;

  /** Converts the draft's chapter to HTML; Asciidoctor's warnings become the draft's problems. */
  Text set(PageDraft draft) {
    var processor = started();
    var macros = processor.createGroup();
    Macros.of(draft).forEach(macros::blockMacro);
    DiagramBlock.of(draft).forEach(macros::block);
    macros.register();
    try {
      var document = processor.load(draft.chapter().text(), options(draft));
      var body = document.convert();
      ids(document.getCatalog().getRefs().keySet(), draft);
      log.stream().filter(Prose::isWarning).map(record -> problem(draft, record)).forEach(draft::report);
      return new Text(
          Objects.requireNonNullElse(document.getDoctitle(), ""),
          Parser.unescapeEntities((String) document.getAttribute("description", ""), true), body);
    } finally {
      log.clear();
      macros.unregister();
    }
  }

  private Asciidoctor started() {
    if (asciidoctor == null) {
      OF_JRUBY.forEach(System::setProperty);
      asciidoctor = JRubyAsciidoctor.create(GEMS);
      LexersOnDemand.in(asciidoctor);
      asciidoctor.registerLogHandler(log::add);
      CONSOLE.setUseParentHandlers(false);
    }
    return asciidoctor;
  }

  private static Options options(PageDraft draft) {
    var file = draft.library().book().folder().resolve(draft.chapter().file()).toAbsolutePath();
    return Options.builder().safe(SafeMode.SAFE).baseDir(file.getParent().toFile()).standalone(false)
        .attributes(ATTRIBUTES).build();
  }

  /** Asciidoctor writes ids unescaped, so an id may not contain anything that would end its attribute. */
  private static void ids(Set<String> ids, PageDraft draft) {
    ids.stream().filter(id -> id.matches("(?s).*[\"'<>&\\s].*")).sorted()
        .forEach(id -> draft.report(new Problem(
        draft.chapter().file(), WrittenLines.first(draft.chapter(),
            List.of(id, Parser.unescapeEntities(id, true))), "the id " + id
            + " holds a quote, a blank, <, > or &", "make it of letters, digits and hyphens")));
  }

  private static boolean isWarning(LogRecord record) {
    return record.getSeverity().compareTo(Severity.WARN) >= 0;
  }

  /** A warning without a position is about the whole file; one about an included file names that file. */
  private static Problem problem(PageDraft draft, LogRecord record) {
    var line = record.getCursor() == null ? 0 : record.getCursor().getLineNumber();
    return new Problem(draft.chapter().file(), Math.max(0, line), record.getMessage(),
        "correct the AsciiDoc");
  }

  @Override
  public void close() {
    if (asciidoctor != null) {
      asciidoctor.close();
    }
  }
}
