package site.weave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;
import site.base.Problem;
import site.book.Diagram;

/**
 * {@code [diagram,"what it shows"]} before a listing: boxes and arrows; {@code [sequence,...]}: messages in
 * order.
 */
final class DiagramBlock extends BlockProcessor {

  private final PageDraft draft;
  private final Diagram.Kind kind;

  static List<DiagramBlock> of(PageDraft draft) {
    return Stream.of(Diagram.Kind.values()).map(kind -> new DiagramBlock(kind, draft)).toList();
  }

  private DiagramBlock(Diagram.Kind kind, PageDraft draft) {
    super(kind.word(), new HashMap<>(Map.of( // Asciidoctor adds to it
        Contexts.KEY, List.of(Contexts.LISTING, Contexts.LITERAL), ContentModel.KEY, ContentModel.RAW)));
    this.kind = kind;
    this.draft = draft;
  }

  @Override
  public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
    var words = (String) attributes.getOrDefault("2", "");
    var figure = createBlock(parent, "open", List.<String>of(), Map.of("role", "figure " + kind.word()));
    figure.setId((String) attributes.get("id"));
    figure.setTitle((String) attributes.get("title"));
    figure.append(createBlock(figure, "pass", picture(words, reader.readLines())));
    return figure;
  }

  private String picture(String words, List<String> text) {
    return draft.library().picture(Diagram.key(kind, words, text)).map(picture -> picture.svg())
        .orElseGet(() -> {
      draft.report(new Problem(draft.chapter().file(), 0, "a " + kind.word() + " was not read: " + words,
          "write it in the chapter itself, its name in a line of its own: [" + kind.word()
          + ",\"what it shows\"]"));
      return "";
    });
  }
}
