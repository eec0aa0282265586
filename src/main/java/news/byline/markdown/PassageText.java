package news.byline.markdown;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.byline.diagnostic.SourceText;

/** Collects the text of a passage with the place of each character. */
final class PassageText {

  /** RFC 3986: an address holds ASCII characters only. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[a-zA-Z][a-zA-Z+.-]*://|www\\.)[\\x21-\\x7E]+"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|(?<![\\w.])[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*\\.[a-zA-Z]{2,}(?:/[\\x21-\\x7E]*)?");

  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];

  /** The place of a line end that has not been told yet; -1 for none. */
  private int lineEnd = -1;

  void append(String more, int[] places) {
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i), places[i]);
    }
  }

  void append(char c, int place) {
    if (lineEnd >= 0) {
      int end = lineEnd;
      lineEnd = -1;
      // Lines of Chinese are joined without a space.
      boolean chinese = !text.isEmpty() && isWide(text.charAt(text.length() - 1)) && isWide(c);
      if (!text.isEmpty() && !chinese) {
        append(' ', end);
      }
    }
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = place;
    text.append(c);
  }

  void opaque(int place) {
    append(Passage.OPAQUE, place);
  }

  void lineEnd(int place) {
    lineEnd = place;
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 || c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—';
  }

  /** Tells whether there is anything to read. */
  boolean hasWords() {
    return text.codePoints().anyMatch(c -> c != Passage.OPAQUE && !Character.isWhitespace(c));
  }

  /** Makes the passage; addresses in its text are no words. */
  Passage passage(Passage.Kind kind, SourceText source) {
    String whole = text.toString();
    if (whole.indexOf('.') >= 0) {
      for (MatchResult address : ADDRESS.matcher(whole).results().toList()) {
        for (int i = address.start(); i < address.end(); i++) {
          text.setCharAt(i, Passage.OPAQUE);
        }
      }
    }
    return new Passage(kind, source, text.toString(), offsets);
  }
}
