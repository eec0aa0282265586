package news.byline.diagnostic;

import java.util.Arrays;

/** Holds the decoded text of one source file and finds places in it. */
public final class SourceText {

  private final String file;
  private final String text;

  /** The offsets at which lines start; the first is 0. */
  private final int[] starts;

  /**
   * Takes the text of a file.
   *
   * @param file the path from the site's folder
   * @param text the whole text, its lines ended by {@code \n}
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[32];
    int count = 1;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = feed + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Returns the path from the site's folder. */
  public String file() {
    return file;
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the number of lines; a text that ends with a line feed has an empty last one. */
  public int lines() {
    return starts.length;
  }

  /** Returns the offset of a line's first character; the line is counted from 0. */
  public int offset(int line) {
    return line < starts.length ? starts[line] : text.length();
  }

  /** Returns a line, counted from 0, without its end. */
  public String line(int line) {
    if (line >= starts.length) {
      return "";
    }
    int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    return text.substring(starts[line], end);
  }

  /**
   * Marks a stretch of one line; line and column are counted from 0 and, as parsers do, in UTF-16
   * units.
   */
  public SourceSpan span(int line, int column, int length) {
    String whole = line(line);
    int from = Math.min(Math.max(column, 0), whole.length());
    int to = Math.min(from + Math.max(length, 0), whole.length());
    return new SourceSpan(
        file,
        line + 1,
        whole.codePointCount(0, from) + 1,
        Math.max(1, whole.codePointCount(from, to)),
        whole);
  }

  /** Marks a stretch that begins at an offset into the text, in UTF-16 units. */
  public SourceSpan spanAt(int offset, int length) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return span(line, offset - starts[line], length);
  }

  /** Marks a whole line, counted from 0, without the blanks before and after its words. */
  public SourceSpan spanOfLine(int line) {
    String whole = line(line);
    int indent = whole.length() - whole.stripLeading().length();
    return span(line, indent, whole.strip().length());
  }
}
