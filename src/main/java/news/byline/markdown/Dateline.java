package news.byline.markdown;

import org.commonmark.node.CustomNode;

/** Stands for the words before the text (电头), run into the first paragraph. */
final class Dateline extends CustomNode {

  private final String text;

  Dateline(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
