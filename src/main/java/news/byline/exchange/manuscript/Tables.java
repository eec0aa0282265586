package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the rows and cells of tables. */
final class Tables {

  /** More columns than any page has room for; a hostile file may claim any number. */
  private static final int MOST_SPAN = 100;

  private Tables() {}

  /** Returns the rows of a table, not those of tables inside it. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (child.normalName().matches("thead|tbody|tfoot")) {
        child.children().stream().filter(c -> c.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  static List<Element> cells(Element row) {
    return row.children().stream().filter(c -> c.normalName().matches("td|th")).toList();
  }

  /** Returns how many columns or rows a cell takes. */
  static int span(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.matches("[1-9]\\d{0,3}") ? Math.min(MOST_SPAN, Integer.parseInt(value)) : 1;
  }
}
