package news.byline.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds characters so that what a reader types finds what a newsroom wrote: full-width and
 * half-width, capital and small, traditional and simplified, with accents or without. Each
 * character is folded by itself, so that a place in the folded text is known in the text.
 */
final class Folding {

  /** The theme's own file: each traditional character is followed by its simplified one. */
  private static final String TABLE = "news/byline/theme/assets/simplified.txt";

  private static final int HANGUL = 0xAC00;
  private static final int HANGUL_END = 0xD7A4;

  /** Reads the table when it is first needed, while other threads wait. */
  private static final class Loaded {
    static final Folding FOLDING = new Folding(table());
  }

  private final char[] simplified = new char[Character.MAX_VALUE + 1];

  /** What single characters of the basic plane fold to; null where that is not known yet. */
  private final String[] folded = new String[Character.MAX_VALUE + 1];

  private Folding(String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      simplified[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }

  static Folding get() {
    return Loaded.FOLDING;
  }

  /** Returns what a character folds to: none for a mark, several for some. */
  String of(int character) {
    if (character > Character.MAX_VALUE) {
      return made(character);
    }
    // Threads that come here at once make equal strings, and a string is whole when it is seen.
    String known = folded[character];
    if (known == null) {
      known = made(character);
      folded[character] = known;
    }
    return known;
  }

  private String made(int character) {
    String one = Character.toString(character);
    if (character >= HANGUL && character < HANGUL_END) {
      return one;
    }
    String plain = Normalizer.normalize(one, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    plain.codePoints().filter(c -> !isMark(c)).map(this::simplified).forEach(out::appendCodePoint);
    return out.toString();
  }

  private int simplified(int c) {
    return c <= Character.MAX_VALUE && simplified[c] != 0 ? simplified[c] : c;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String table() {
    try (InputStream in = Folding.class.getClassLoader().getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + TABLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
