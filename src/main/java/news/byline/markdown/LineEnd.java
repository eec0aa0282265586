package news.byline.markdown;

import org.commonmark.text.Characters;

/**
 * Judges whether the end of a line stands for a space, after the segment break transformation rules
 * of CSS Text Level 4 for Chinese. What browsers do of themselves differs, and feeds and search
 * have no style sheet.
 */
final class LineEnd {

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  /** How many marks are passed over in search of the text that they belong to. */
  private static final int MARKS = 8;

  /** How many combining marks are passed over, which no hostile text is to make slow. */
  private static final int ATTACHED = 64;

  /** What a character is to a line's end. */
  private enum Kind {
    /** Korean, which has spaces between its words. */
    HANGUL,
    /** Chinese and Japanese punctuation, which brings its own space. */
    PUNCTUATION,
    /** Chinese and Japanese. */
    WIDE,
    /** A mark that Chinese shares with other scripts. */
    SHARED,
    OTHER
  }

  private LineEnd() {}

  /**
   * Tells whether a line that ends in a text ends a word, too.
   *
   * @param offset where in the text the next line begins
   */
  static boolean isSpace(String text, int offset) {
    int before = before(text, offset);
    int after = after(text, offset);
    if (before == 0 || after == text.length()) {
      return true;
    }
    int last = text.codePointBefore(before);
    int first = text.codePointAt(after);
    if (last == ZERO_WIDTH_SPACE || first == ZERO_WIDTH_SPACE) {
      return false;
    }
    Kind left = kindBefore(text, before);
    Kind right = kindAfter(text, after);
    if (left == Kind.HANGUL || right == Kind.HANGUL) {
      return true;
    }
    if (left == Kind.PUNCTUATION || right == Kind.PUNCTUATION) {
      return false;
    }
    boolean eastAsian = left == Kind.WIDE || right == Kind.WIDE;
    return !eastAsian || left == Kind.OTHER || right == Kind.OTHER;
  }

  private static Kind kindBefore(String text, int end) {
    Kind kind = kind(text.codePointBefore(end));
    boolean symbol = !isMark(text.codePointBefore(end));
    int at = end;
    for (int i = 0; i < MARKS && at > 0; i++) {
      Kind beyond = kind(text.codePointBefore(at));
      if (beyond != Kind.SHARED) {
        return inContext(kind, beyond, symbol);
      }
      at = before(text, at - Character.charCount(text.codePointBefore(at)));
    }
    return kind;
  }

  private static Kind kindAfter(String text, int start) {
    Kind kind = kind(text.codePointAt(start));
    boolean symbol = !isMark(text.codePointAt(start));
    int at = start;
    for (int i = 0; i < MARKS && at < text.length(); i++) {
      Kind beyond = kind(text.codePointAt(at));
      if (beyond != Kind.SHARED) {
        return inContext(kind, beyond, symbol);
      }
      at = after(text, at + Character.charCount(text.codePointAt(at)));
    }
    return kind;
  }

  /** A shared mark is Chinese beside Chinese text: “中文” has the quotation marks of 「中文」. */
  private static Kind inContext(Kind kind, Kind beyond, boolean symbol) {
    if (kind != Kind.SHARED || (beyond != Kind.WIDE && beyond != Kind.PUNCTUATION)) {
      return kind;
    }
    return symbol ? Kind.WIDE : Kind.PUNCTUATION;
  }

  private static Kind kind(int c) {
    if (EastAsian.isShared(c)) {
      return Kind.SHARED;
    }
    if (!EastAsian.is(c)) {
      return Kind.OTHER;
    }
    if (EastAsian.isHangul(c)) {
      return Kind.HANGUL;
    }
    return c == IDEOGRAPHIC_SPACE || isMark(c) ? Kind.PUNCTUATION : Kind.WIDE;
  }

  /** Tells punctuation (P) from symbols (S), which bring no space of their own. */
  private static boolean isMark(int c) {
    return Characters.isPunctuationCodePoint(c)
        && switch (Character.getType(c)) {
          case Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL ->
              false;
          default -> true;
        };
  }

  /** Returns the end of what stands before an offset, without marks that belong to a character. */
  private static int before(String text, int offset) {
    int at = offset;
    for (int i = 0; i < ATTACHED && at > 0 && isAttached(text.codePointBefore(at)); i++) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  private static int after(String text, int offset) {
    int at = offset;
    for (int i = 0; i < ATTACHED && at < text.length() && isAttached(text.codePointAt(at)); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Tells variation selectors, combining marks, joiners and controls of direction. */
  private static boolean isAttached(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.FORMAT -> c != ZERO_WIDTH_SPACE;
      default -> false;
    };
  }
}
