package news.byline.check;

import news.byline.diagnostic.Edit;
import news.byline.diagnostic.SourceSpan;
import news.byline.markdown.Passage;

/** Marks some of a passage. */
record Stretch(Passage passage, int from, int to) {

  String text() {
    return passage.text().substring(from, to);
  }

  SourceSpan place() {
    return passage.span(from, to);
  }

  /** Tells whether other text can take its place: not within the title of a work, 《…》. */
  boolean isEditable() {
    int open = passage.text().lastIndexOf('《', from - 1);
    boolean inTitle = open >= 0 && passage.text().lastIndexOf('》', from - 1) < open;
    return !inTitle && passage.isVerbatim(from, to);
  }

  /** Tells whether it stands within quotation marks, where somebody else's words may stand. */
  boolean isQuoted() {
    String text = passage.text();
    return text.lastIndexOf('“', from - 1) > text.lastIndexOf('”', from - 1)
        || text.lastIndexOf('「', from - 1) > text.lastIndexOf('」', from - 1);
  }

  Edit edit(String replacement) {
    int start = passage.offset(from);
    return new Edit(place(), start, start + to - from, text(), replacement);
  }
}
