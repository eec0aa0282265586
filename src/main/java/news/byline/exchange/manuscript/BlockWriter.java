package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes blocks as Markdown. */
final class BlockWriter {

  private static final int LOWEST = 6;

  /** What each picture is to be shown by, by its key. */
  private final Map<String, String> pictures;

  /** By how much headings are moved, so that the highest below the title is of the second level. */
  private final int shift;

  private BlockWriter(Map<String, String> pictures, int shift) {
    this.pictures = pictures;
    this.shift = shift;
  }

  /** Writes blocks; between two of them stands an empty line. */
  static String write(List<Element> blocks, Map<String, String> pictures) {
    int highest =
        blocks.stream().mapToInt(BlockWriter::level).filter(level -> level > 0).min().orElse(2);
    return new BlockWriter(pictures, 2 - highest).blocks(blocks);
  }

  private static int level(Element block) {
    return block.normalName().matches("h[1-6]") ? block.normalName().charAt(1) - '0' : 0;
  }

  private String blocks(List<Element> blocks) {
    List<String> written = new ArrayList<>();
    String before = "";
    for (Element block : blocks) {
      String text = block(block);
      // Two lists side by side would be read as one.
      boolean lists = block.normalName().matches("[uo]l") && block.normalName().equals(before);
      if (!text.isBlank()) {
        written.add(lists ? "<!-- -->\n\n" + text : text);
        before = block.normalName();
      }
    }
    return String.join("\n\n", written);
  }

  private String block(Element block) {
    return switch (block.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          "#".repeat(Math.min(LOWEST, level(block) + shift))
              + " "
              + InlineWriter.heading(block, pictures);
      case "ul", "ol" -> list(block);
      case "dl" -> blocks(Flow.of(block));
      case "blockquote" -> indented(blocks(Flow.of(block)), "> ", "> ");
      case "table" -> table(block);
      case "pre" -> code(block);
      case "hr" -> "***";
      case "notetext" ->
          indented(blocks(Flow.of(block)), "[^" + block.attr("label") + "]: ", "    ");
      default -> InlineWriter.paragraph(block, pictures);
    };
  }

  private String list(Element list) {
    boolean ordered = list.normalName().equals("ol");
    int number = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    List<String> items = new ArrayList<>();
    for (Element item : list.children()) {
      List<Element> content =
          item.normalName().equals("li") ? Flow.of(item) : List.of(item.clone());
      String mark = ordered ? number++ + ". " : "- ";
      items.add(indented(blocks(content), mark, " ".repeat(mark.length())));
    }
    boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
    return String.join(loose ? "\n\n" : "\n", items);
  }

  private static String indented(String text, String first, String others) {
    String lines = text.replace("\n", "\n" + others).replaceAll("(?m)^ +$", "");
    return first + lines;
  }

  private static String code(Element block) {
    String text = block.wholeText().replaceAll("^\n|\\s+$", "");
    int longest = 2;
    for (String run : text.split("[^`]+", -1)) {
      longest = Math.max(longest, run.length());
    }
    String fence = "`".repeat(longest + 1);
    return fence + "\n" + text + "\n" + fence;
  }

  private String table(Element table) {
    List<List<String>> grid = Tables.withoutEmpty(grid(table));
    int width = grid.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Element caption : table.select("> caption")) {
      String words = InlineWriter.paragraph(caption, pictures);
      out.append(words).append(words.isEmpty() ? "" : "\n\n");
    }
    for (int row = 0; row < grid.size(); row++) {
      out.append(row == 0 ? "" : "\n").append(line(grid.get(row), width));
      out.append(row == 0 ? "\n|" + " --- |".repeat(width) : "");
    }
    return out.toString();
  }

  private static String line(List<String> cells, int width) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
    }
    return line.toString();
  }

  /** Lays a table out; what a joined cell takes up besides its first place stays empty. */
  private List<List<String>> grid(Element table) {
    List<List<String>> grid = new ArrayList<>();
    List<int[]> hanging = new ArrayList<>();
    for (Element row : Tables.rows(table)) {
      List<String> line = new ArrayList<>();
      List<int[]> next = new ArrayList<>();
      for (Element cell : Tables.cells(row)) {
        fill(line, hanging);
        int columns = Tables.span(cell, "colspan");
        int rows = Tables.span(cell, "rowspan");
        if (rows > 1) {
          next.add(new int[] {line.size(), columns, rows - 1});
        }
        line.add(cell(cell));
        for (int i = 1; i < columns; i++) {
          line.add("");
        }
      }
      fill(line, hanging);
      hanging.removeIf(span -> --span[2] == 0);
      hanging.addAll(next);
      grid.add(line);
    }
    return grid;
  }

  /** Leaves places empty that a cell of a row above hangs into. */
  private static void fill(List<String> line, List<int[]> hanging) {
    boolean found = true;
    while (found) {
      found = false;
      for (int[] span : hanging) {
        if (span[0] == line.size()) {
          for (int i = 0; i < span[1]; i++) {
            line.add("");
          }
          found = true;
        }
      }
    }
  }

  private void cellLines(Element block, List<String> lines) {
    if (block.normalName().matches("ul|ol|table|blockquote|dl|li")) {
      List<Element> parts =
          block.normalName().equals("table")
              ? Tables.rows(block).stream().flatMap(row -> Tables.cells(row).stream()).toList()
              : List.of(block);
      parts.forEach(part -> Flow.of(part).forEach(inner -> cellLines(inner, lines)));
    } else {
      lines.add(InlineWriter.cell(block, pictures));
    }
  }

  /** A cell holds one line: blocks in it are divided by line ends, lists and tables are opened. */
  private String cell(Element cell) {
    List<String> lines = new ArrayList<>();
    Flow.of(cell).forEach(block -> cellLines(block, lines));
    return String.join("<br>", lines).replace("\n", " ");
  }
}
