package news.byline.exchange.manuscript;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Makes footnotes of Markdown of those that the converter wrote as links and a list. */
final class WordNotes {

  private final Map<String, String> labels = new HashMap<>();
  private int footnotes;
  private int endnotes;

  private WordNotes() {}

  /** Replaces each mark by {@code <note label>} and each note by {@code <notetext label>}. */
  static void place(Element body) {
    new WordNotes().placeIn(body);
  }

  private void placeIn(Element body) {
    for (Element mark : body.select("sup > a[href^=#footnote-], sup > a[href^=#endnote-]")) {
      Element note = new Element("note").attr("label", label(mark.attr("href").substring(1)));
      Element sup = mark.parent();
      mark.replaceWith(note);
      if (sup != null && sup.childNodeSize() == 1) {
        sup.replaceWith(note);
      }
    }
    for (Element item : body.select("ol > li[id^=footnote-], ol > li[id^=endnote-]")) {
      item.select("a[href^=#footnote-ref-], a[href^=#endnote-ref-]").remove();
      Element text = new Element("notetext").attr("label", label(item.id()));
      text.appendChildren(item.childNodes());
      Element list = item.parent();
      body.appendChild(text);
      item.remove();
      if (list != null && list.childrenSize() == 0) {
        list.remove();
      }
    }
  }

  /** Notes at the end of a page and of the text are counted each from one, as their marks stand. */
  private String label(String id) {
    return labels.computeIfAbsent(
        id, key -> key.startsWith("endnote") ? "e" + ++endnotes : Integer.toString(++footnotes));
  }
}
