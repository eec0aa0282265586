package news.byline.exchange.manuscript;

import org.jsoup.nodes.Element;

/** Makes footnotes of Markdown of those that the converter wrote as links and a list. */
final class WordNotes {

  private WordNotes() {}

  /** Replaces each mark by {@code <note label>} and each note by {@code <notetext label>}. */
  static void place(Element body) {
    for (Element mark : body.select("sup > a[href^=#footnote-], sup > a[href^=#endnote-]")) {
      String label = label(mark.attr("href").substring(1));
      Element note = new Element("note").attr("label", label);
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

  /** Notes at the end of a page and of the text are counted each from one. */
  private static String label(String id) {
    String number = id.substring(id.lastIndexOf('-') + 1);
    return id.startsWith("endnote") ? "e" + number : number;
  }
}
