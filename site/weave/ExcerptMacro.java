package site.weave;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import site.base.Phrases;
import site.book.Excerpt;

/** {@code excerpt::FILE[TAG]}: a part of a file of the book, as it is now. */
final class ExcerptMacro extends BlockMacroProcessor {

  private final PageDraft draft;

  ExcerptMacro(PageDraft draft) {
    super("excerpt");
    this.draft = draft;
  }

  @Override
  public StructuralNode process(StructuralNode parent, String file, Map<String, Object> attributes) {
    draft.chapter().excerpts().stream()
        .filter(excerpt -> excerpt.file().equals(file) && excerpt.tag().equals(attributes.get("1")))
        .findFirst()
        .ifPresent(excerpt -> parseContent(parent, listing(excerpt, attributes).asciidoc()));
    return null;
  }

  private static Listing listing(Excerpt excerpt, Map<String, Object> attributes) {
    var id = attributes.containsKey("id") ? "#" + attributes.get("id") : "";
    var ending = excerpt.file().replaceFirst(".*\\.", "");
    var language = ending.matches("\\w+") ? ending : "text";
    return new Listing(id + ".figure.snippet", (String) attributes.getOrDefault("title", excerpt.file()),
        language,
        excerpt.lines(), "<p class=\"how-to-run\"><span class=\"file\">" + Phrases.escape(excerpt.file())
        + "</span></p>");
  }
}
