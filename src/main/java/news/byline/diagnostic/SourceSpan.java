package news.byline.diagnostic;

/**
 * Marks a stretch of one line of a source file.
 *
 * @param file the path from the site's folder, with {@code /} on every system
 * @param line the line from 1, or 0 where the whole file is meant
 * @param column the first column from 1, in code points; 0 where the whole file is meant
 * @param length the number of code points marked; at least 1 where a line is given
 * @param text the whole source line without its line end; empty where the whole file is meant
 */
public record SourceSpan(String file, int line, int column, int length, String text) {

  public SourceSpan {
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("a span counts from 1: " + line + ":" + column);
    }
  }

  /** Marks a whole file, for a fault that has no line of its own. */
  public static SourceSpan ofFile(String file) {
    return new SourceSpan(file, 0, 0, 0, "");
  }

  /** Returns the same line with another stretch marked. */
  public SourceSpan at(int newColumn, int newLength) {
    return new SourceSpan(file, line, newColumn, newLength, text);
  }
}
