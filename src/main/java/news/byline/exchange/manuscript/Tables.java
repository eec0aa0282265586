package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the rows and cells of tables. */
final class Tables {

  /** More columns than any page has room for; a hostile file may claim any number. */
  private static final int MOST_SPAN = 100;

  /** Marks what is a caption by its place. */
  static final String CAPTION = "caption";

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

  /** Leaves out rows and columns in which nothing stands: they keep others apart in Word. */
  static List<List<String>> withoutEmpty(List<List<String>> grid) {
    List<List<String>> rows =
        grid.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
    BitSet used = new BitSet();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        used.set(i, used.get(i) || !row.get(i).isBlank());
      }
    }
    return rows.stream()
        .map(row -> used.stream().mapToObj(i -> i < row.size() ? row.get(i) : "").toList())
        .toList();
  }

  /**
   * Returns the cells of a table that puts pictures beside each other, each picture before its
   * caption; empty where it says more than that. Captions get the class {@code caption}.
   */
  static List<Element> pictures(Element table) {
    List<Element> cells = new ArrayList<>();
    List<Element> above = List.of();
    for (Element row : rows(table)) {
      List<Element> filled =
          cells(row).stream().filter(cell -> cell.hasText() || shows(cell)).toList();
      boolean each = filled.size() == above.size();
      if (filled.stream().allMatch(Tables::shows)) {
        cells.addAll(filled);
        above = filled.isEmpty() ? above : filled;
      } else if (filled.stream().anyMatch(Tables::shows)
          || above.isEmpty()
          || !(each || filled.size() == 1)) {
        return List.of();
      } else {
        for (int i = 0; i < filled.size(); i++) {
          Element picture = above.get(each ? i : above.size() - 1);
          filled.get(i).select("p").addClass(CAPTION);
          cells.add(cells.indexOf(picture) + 1, filled.get(i));
        }
        above = List.of();
      }
    }
    return cells;
  }

  private static boolean shows(Element cell) {
    return !cell.select("img").isEmpty();
  }
}
