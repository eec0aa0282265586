package news.byline.markdown;

import org.commonmark.text.Characters;

/**
 * Tells on which sides of a delimiter run words stand, after the CJK-friendly amendments to
 * CommonMark: a run beside a character of Chinese, Japanese or Korean needs no blank beside it,
 * whatever punctuation stands on its other side.
 *
 * @param left whether words follow at once: a left-flanking delimiter run
 * @param right whether words end here: a right-flanking delimiter run
 * @param afterPunctuation whether punctuation stands before the run
 * @param beforePunctuation whether punctuation stands behind it
 */
record Flanking(boolean left, boolean right, boolean afterPunctuation, boolean beforePunctuation) {

  /** How many marks such as …… and ”’ are passed over in search of the text that they belong to. */
  static final int MARKS = 4;

  /** The quotation marks that have a full-width form, which a variation selector asks for. */
  private static final String QUOTES = "‘’“”";

  /**
   * Judges a run.
   *
   * @param words the text before the run
   */
  static Flanking of(DelimiterRun.Neighbours beside, String words) {
    boolean blankBefore = isBlank(beside.before());
    boolean blankAfter = isBlank(beside.after());
    int base = isVariant(beside.before()) ? previous(words, 1) : beside.before();
    boolean markBefore = Characters.isPunctuationCodePoint(base);
    boolean markAfter = Characters.isPunctuationCodePoint(beside.after());
    boolean open = blankBefore || markBefore;
    boolean close = blankAfter || markAfter;
    boolean eastAsian =
        beside.chinese()
            || EastAsian.is(beside.after())
            || isEastAsian(beside.before(), base, words);
    return new Flanking(
        !blankAfter && (!markAfter || open || eastAsian),
        !blankBefore && (!markBefore || close || eastAsian),
        markBefore,
        markAfter);
  }

  private static boolean isEastAsian(int before, int base, String words) {
    if (EastAsian.is(base) || (before >= 0xE0100 && before <= 0xE01EF)) {
      // The latter are ideographic variation selectors, which stand behind Han characters only.
      return true;
    }
    if (before == 0xFE01 && QUOTES.indexOf(base) >= 0) {
      return true;
    }
    int marks = 0;
    int c = before;
    while (EastAsian.isShared(c) && marks++ < MARKS) {
      c = previous(words, marks);
    }
    return marks > 0 && EastAsian.is(c);
  }

  /** CommonMark: the beginning and the end of the line count as Unicode whitespace. */
  private static boolean isBlank(int codePoint) {
    return codePoint == 0 || Characters.isWhitespaceCodePoint(codePoint);
  }

  /** Tells the selectors of variants other than emoji, which are part of the character before. */
  private static boolean isVariant(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0E;
  }

  /** Returns the code point that has so many others behind it, or 0 where there is none. */
  private static int previous(String words, int others) {
    int end = words.length();
    for (int i = 0; i < others && end > 0; i++) {
      end -= Character.charCount(words.codePointBefore(end));
    }
    return end > 0 ? words.codePointBefore(end) : 0;
  }
}
