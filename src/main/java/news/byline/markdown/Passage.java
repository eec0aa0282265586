package news.byline.markdown;

import java.util.Arrays;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;

/**
 * Holds a stretch of text as it is read, such as a paragraph or a headline, and knows where in the
 * file each of its characters stands. What is not read as text (code, addresses, pictures) is one
 * or more of {@link #OPAQUE}.
 */
public final class Passage {

  /** Stands for what is not text. Unicode: the object replacement character. */
  public static final char OPAQUE = '\uFFFC';

  /** Says what a passage is. */
  public enum Kind {
    TITLE,
    KICKER,
    SUBTITLE,
    SUMMARY,
    DATELINE,
    CORRECTION,
    HEADING,
    PARAGRAPH,
    CELL,
    CAPTION,
    ALT,
    CREDIT;

    /** Tells whether it is a line above the text, in which a blank parts two halves. */
    public boolean isHeadline() {
      return this == TITLE || this == KICKER || this == SUBTITLE;
    }
  }

  private final Kind kind;
  private final SourceText source;
  private final String text;
  private final int[] offsets;

  Passage(Kind kind, SourceText source, String text, int[] offsets) {
    this.kind = kind;
    this.source = source;
    this.text = text;
    this.offsets = Arrays.copyOf(offsets, text.length());
  }

  /**
   * Finds a value that a parser has read again in the file.
   *
   * @param from the offset at which it begins, or the quotation mark before it
   */
  public static Passage of(Kind kind, SourceText source, int from, String value) {
    PassageText text = new PassageText();
    text.append(value, Alignment.of(value, source.text(), from));
    return text.passage(kind, source);
  }

  /** Returns what it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns the file that it stands in. */
  public SourceText source() {
    return source;
  }

  /** Returns its text. */
  public String text() {
    return text;
  }

  /** Returns where a character stands in the file. */
  public int offset(int index) {
    if (text.isEmpty()) {
      return 0;
    }
    return index < offsets.length ? offsets[index] : offsets[offsets.length - 1] + 1;
  }

  /** Marks some of it in the file, to the end of the line at most. */
  public SourceSpan span(int from, int to) {
    int last = offset(Math.max(from, to - 1));
    return source.spanAt(offset(from), Math.max(1, last + 1 - offset(from)));
  }

  /** Tells whether some of it stands in the file just as it is read, so that it can be replaced. */
  public boolean isVerbatim(int from, int to) {
    int start = offset(from);
    return source.text().startsWith(text.substring(from, to), start)
        && (from >= to || offset(to - 1) == start + to - from - 1);
  }
}
