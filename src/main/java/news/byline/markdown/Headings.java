package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;

/** Gives headings their levels and anchors. */
final class Headings {

  /** What the pages of the built-in theme call parts of their own, which a heading must not be. */
  private static final List<String> TAKEN = List.of("content", "corrections", "related", "large");

  private Headings() {}

  /**
   * Numbers the headings of a document. A page has one first-level heading, the headline; a text
   * that uses that level itself is moved down as a whole.
   *
   * @param ids takes the anchor of each heading
   */
  static List<Heading> number(Node document, Map<Node, String> ids) {
    List<org.commonmark.node.Heading> nodes = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Heading heading) {
            nodes.add(heading);
          }
        });
    int shift = nodes.stream().anyMatch(h -> h.getLevel() == 1) ? 1 : 0;
    IdGenerator generator = IdGenerator.builder().defaultId("section").build();
    TAKEN.forEach(generator::generateId);
    List<Heading> headings = new ArrayList<>();
    for (org.commonmark.node.Heading node : nodes) {
      node.setLevel(Math.min(6, node.getLevel() + shift));
      String text = PlainText.of(node);
      String id = generator.generateId(text);
      ids.put(node, id);
      headings.add(new Heading(node.getLevel(), id, text));
    }
    return headings;
  }
}
