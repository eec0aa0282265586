package news.byline.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the HTML of the nodes that are this package's own, and of task list marks. */
final class NodeHtml implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  NodeHtml(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Figure.class,
        Gallery.class,
        ScrollBox.class,
        Dateline.class,
        PlacedImage.class,
        Ruby.class,
        TaskListItemMarker.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Figure) {
      figure(node);
    } else if (node instanceof Gallery) {
      gallery(node);
    } else if (node instanceof ScrollBox) {
      // A keyboard reaches what scrolls only where it takes the focus (WCAG 2.1.1).
      scrollBox(node);
    } else if (node instanceof Dateline dateline) {
      words("span", "dateline", dateline.text());
    } else if (node instanceof PlacedImage placed) {
      image(placed);
    } else if (node instanceof Ruby ruby) {
      ruby(ruby);
    } else if (node instanceof TaskListItemMarker task) {
      words("span", "task", task.isChecked() ? "☑" : "☐");
    }
  }

  private void scrollBox(Node node) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "table-scroll");
    attributes.put("tabindex", "0");
    html.line();
    html.tag("div", attributes);
    html.line();
    children(node);
    html.line();
    html.tag("/div");
    html.line();
  }

  private void gallery(Node node) {
    html.line();
    html.tag("div", Map.of("class", "gallery"));
    html.line();
    children(node);
    html.line();
    html.tag("/div");
    html.line();
  }

  private void figure(Node node) {
    html.line();
    html.tag("figure");
    children(node);
    if (node.getFirstChild() instanceof PlacedImage placed) {
      caption(placed.image());
    }
    html.tag("/figure");
    html.line();
  }

  private void caption(Image image) {
    if (image.caption() == null && image.credit() == null) {
      return;
    }
    html.tag("figcaption");
    if (image.caption() != null) {
      words("span", "caption", image.caption());
    }
    if (image.credit() != null) {
      html.text(image.caption() == null ? "" : " ");
      words("span", "credit", image.credit());
    }
    html.tag("/figcaption");
  }

  private void image(PlacedImage placed) {
    Image image = placed.image();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", image.url());
    attributes.put("alt", image.alt());
    attributes.put("width", Integer.toString(image.width()));
    attributes.put("height", Integer.toString(image.height()));
    if (!placed.eager()) {
      attributes.put("loading", "lazy");
    }
    attributes.put("decoding", "async");
    html.tag("img", attributes);
  }

  /** HTML: {@code rp} gives the brackets to what cannot show a reading above its words. */
  private void ruby(Ruby ruby) {
    html.tag("ruby");
    for (Ruby.Part part : ruby.parts()) {
      boolean read = !part.reading().isEmpty();
      html.text(part.base());
      if (read) {
        element("rp", "(");
      }
      element("rt", part.reading());
      if (read) {
        element("rp", ")");
      }
    }
    html.tag("/ruby");
  }

  private void element(String tag, String text) {
    html.tag(tag);
    html.text(text);
    html.tag("/" + tag);
  }

  private void words(String tag, String name, String text) {
    html.tag(tag, Map.of("class", name));
    html.text(text);
    html.tag("/" + tag);
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
