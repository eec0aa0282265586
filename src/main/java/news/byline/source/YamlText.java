package news.byline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;

/**
 * Holds the lines of YAML as they are given to the parser, mended where an editor's meaning is
 * plain, and leads each place back to the file.
 */
final class YamlText {

  /** {@code 标题：…} or {@code - 记者：…}: a key with the colon of a Chinese keyboard. */
  private static final Pattern FULL_WIDTH_COLON =
      Pattern.compile("^(\\s*(?:-\\s+)?)([^\\s:：#\"'\\[\\]{}-][^:：]*?)(\\s*)：");

  /** {@code 摘要: |}: the lines below that are further in are text, whatever colons they hold. */
  private static final Pattern BLOCK_TEXT = Pattern.compile("[:：-]\\s*[|>][-+1-9]{0,2}\\s*$");

  private final SourceText source;
  private final int first;
  private final List<String> lines = new ArrayList<>();

  /**
   * The column, in code points, from which a mended line is longer than the file's, and by how
   * much.
   */
  private final Map<Integer, Insertion> insertions = new HashMap<>();

  private record Insertion(int column, int length) {}

  /**
   * Takes lines of a file.
   *
   * @param first the first line, counted from 0
   * @param end the line behind the last, counted from 0
   * @param keys the words that may stand before a colon
   */
  YamlText(
      SourceText source, int first, int end, Collection<String> keys, List<Diagnostic> faults) {
    this.source = source;
    this.first = first;
    int block = -1;
    for (int line = first; line < end; line++) {
      String text = source.line(line);
      int indent = text.length() - text.stripLeading().length();
      boolean inBlock = block >= 0 && (text.isBlank() || indent > block);
      lines.add(inBlock ? text : withPlainColon(line, keys, faults));
      if (!inBlock) {
        block = opensBlock(text) ? indent : -1;
      }
    }
  }

  private static boolean opensBlock(String text) {
    return (text.indexOf('|') >= 0 || text.indexOf('>') >= 0) && BLOCK_TEXT.matcher(text).find();
  }

  private String withPlainColon(int line, Collection<String> keys, List<Diagnostic> faults) {
    String text = source.line(line);
    if (text.indexOf('：') < 0) {
      return text;
    }
    Matcher matcher = FULL_WIDTH_COLON.matcher(text);
    if (!matcher.find() || !keys.contains(matcher.group(2))) {
      return text;
    }
    int colon = matcher.end() - 1;
    faults.add(
        Diagnostic.warning("colon-full-width", source.span(line, colon, 1), matcher.group(2)));
    String value = text.substring(colon + 1);
    if (value.isEmpty() || Character.isWhitespace(value.charAt(0))) {
      return text.substring(0, colon) + ":" + value;
    }
    int column = text.codePointCount(0, colon) + 1;
    insertions.put(line - first, new Insertion(column, 1));
    return text.substring(0, colon) + ": " + value;
  }

  /** Returns the YAML for the parser. */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** Returns a line as the parser sees it, counted from 0 in the YAML. */
  String line(int line) {
    return line < lines.size() ? lines.get(line) : "";
  }

  /**
   * Puts the whole value of {@code key: value} in quotation marks, so that the rest can be read.
   */
  void quoteValue(int line, int valueStart) {
    String text = lines.get(line);
    String value = text.substring(valueStart).strip().replace("'", "''");
    boolean spaced = text.charAt(valueStart - 1) == ' ';
    lines.set(line, text.substring(0, valueStart) + (spaced ? "'" : " '") + value + "'");
    int column = text.codePointCount(0, valueStart);
    insertions.merge(line, new Insertion(column, 1), (a, b) -> a);
  }

  /** Puts spaces in the place of the tabs that a line begins with. */
  void untab(int line) {
    int above = line - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    String before = above < 0 ? "" : lines.get(above);
    boolean below = before.stripTrailing().endsWith(":") || before.startsWith(" ");
    String text = lines.get(line);
    String words = text.strip();
    lines.set(line, (below ? "  " : "") + words);
    int blanks = text.length() - text.stripLeading().length();
    insertions.put(line, new Insertion(0, (below ? 2 : 0) - blanks));
  }

  /** Takes a line out that cannot be read at all. */
  void drop(int line) {
    lines.set(line, "");
  }

  /** Marks a place that the parser names by line and column, in code points from 0. */
  SourceSpan span(int line, int column, int length) {
    Insertion inserted = insertions.get(line);
    int start = column;
    if (inserted != null && column > inserted.column) {
      start = Math.max(inserted.column, column - inserted.length);
    }
    String text = source.line(first + line);
    int points = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.min(start, points));
    int to = text.offsetByCodePoints(0, Math.min(start + length, points));
    return source.span(first + line, from, to - from);
  }

  /** Marks a whole line of the YAML. */
  SourceSpan spanOfLine(int line) {
    return source.spanOfLine(first + line);
  }

  /** Marks the line that opens the YAML, for what is missing in all of it. */
  SourceSpan opening() {
    return first == 0 ? SourceSpan.ofFile(source.file()) : source.spanOfLine(first - 1);
  }

  /** Returns the number of lines. */
  int lines() {
    return lines.size();
  }
}
