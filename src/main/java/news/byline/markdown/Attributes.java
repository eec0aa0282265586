package news.byline.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Sets the attributes that the library leaves out or writes in an obsolete form. */
final class Attributes implements AttributeProvider {

  /** Where a heading's id waits until the heading is written. */
  private final Map<Node, String> headingIds;

  Attributes(Map<Node, String> headingIds) {
    this.headingIds = headingIds;
  }

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    String id = headingIds.get(node);
    if (id != null) {
      attributes.put("id", id);
    }
    if (tagName.equals("pre")) {
      attributes.put("tabindex", "0");
    }
    if (node instanceof TableCell cell && cell.getAlignment() != null) {
      // HTML: the align attribute on table cells is obsolete.
      attributes.remove("align");
      attributes.put("class", "align-" + alignment(cell));
    }
  }

  private static String alignment(TableCell cell) {
    return switch (cell.getAlignment()) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
    };
  }
}
