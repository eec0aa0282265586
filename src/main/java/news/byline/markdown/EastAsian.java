package news.byline.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import org.commonmark.text.Characters;

/** Tells the characters of Chinese, Japanese and Korean text from others. */
final class EastAsian {

  /**
   * First and last code points of those that are W, F or H in UAX #11 (Unicode 17) and not shown as
   * emoji by default, or whose script is Hangul. The CJK-friendly amendments to CommonMark call
   * them CJK characters.
   */
  private static final int[] RANGES = {
    0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F,
    0x2E80, 0x2E99, 0x2E9B, 0x2EF3, 0x2F00, 0x2FD5, 0x2FF0, 0x303E, 0x3041, 0x3096,
    0x3099, 0x30FF, 0x3105, 0x312F, 0x3131, 0x318E, 0x3190, 0x31E5, 0x31EF, 0x321E,
    0x3220, 0x3247, 0x3250, 0xA48C, 0xA490, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
    0xD7B0, 0xD7C6, 0xD7CB, 0xD7FB, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE52,
    0xFE54, 0xFE66, 0xFE68, 0xFE6B, 0xFF01, 0xFFBE, 0xFFC2, 0xFFC7, 0xFFCA, 0xFFCF,
    0xFFD2, 0xFFD7, 0xFFDA, 0xFFDC, 0xFFE0, 0xFFE6, 0xFFE8, 0xFFEE, 0x16FE0, 0x16FE4,
    0x16FF0, 0x16FF6, 0x17000, 0x18CD5, 0x18CFF, 0x18D1E, 0x18D80, 0x18DF2, 0x1AFF0, 0x1AFF3,
    0x1AFF5, 0x1AFFB, 0x1AFFD, 0x1AFFE, 0x1B000, 0x1B122, 0x1B132, 0x1B132, 0x1B150, 0x1B152,
    0x1B155, 0x1B155, 0x1B164, 0x1B167, 0x1B170, 0x1B2FB, 0x1D300, 0x1D356, 0x1D360, 0x1D376,
    0x1F200, 0x1F200, 0x1F202, 0x1F202, 0x1F210, 0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231,
    0x1F237, 0x1F237, 0x1F23B, 0x1F23B, 0x1F240, 0x1F248, 0x1F260, 0x1F265, 0x20000, 0x3FFFD
  };

  private EastAsian() {}

  /** Tells whether a code point is a character of Chinese, Japanese or Korean, or one of theirs. */
  static boolean is(int codePoint) {
    if (codePoint < RANGES[0]) {
      return false;
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return true;
    }
    int found = Arrays.binarySearch(RANGES, codePoint);
    // Between a first and a last code point, a number would have to go in at an odd place.
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  /** Tells whether a code point is of Korean, which has spaces between its words. */
  static boolean isHangul(int codePoint) {
    return codePoint >= 0x1100 && UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
  }

  /** Tells whether a code point is punctuation that takes the width of a Han character. */
  static boolean isPunctuation(int codePoint) {
    return is(codePoint) && Characters.isPunctuationCodePoint(codePoint);
  }

  /**
   * Tells whether a code point is a mark that Chinese shares with other scripts: the quotation
   * marks, dash and ellipsis of the General Punctuation block, a symbol, or an emoji. It is Chinese
   * where what it stands with is.
   */
  static boolean isShared(int codePoint) {
    if (codePoint <= 0xFF) {
      // UAX #11: what of Latin-1 is ambiguous (A).
      return "¡¤§¨®°±´¶·¸¿×÷".indexOf(codePoint) >= 0;
    }
    return codePoint >= 0x2010 && !is(codePoint) && Characters.isPunctuationCodePoint(codePoint);
  }
}
