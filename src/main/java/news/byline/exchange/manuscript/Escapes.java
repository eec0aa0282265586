package news.byline.exchange.manuscript;

import java.util.regex.Pattern;

/** Writes text so that Markdown shows exactly its characters. */
final class Escapes {

  private static final String SIGNS = "\\`*[]<{";

  /** CommonMark 0.31.2, 6.2: what would be read as a character reference. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});.*", Pattern.DOTALL);

  /** What begins a block where it begins a line. */
  private static final Pattern BLOCK = Pattern.compile("[-+#>=:|].*", Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,9})([.)])(\\s.*)?", Pattern.DOTALL);

  private Escapes() {}

  /**
   * Writes running text.
   *
   * @param tildes whether a tilde might strike text out: one alone in a block does not
   */
  static String text(String text, boolean tildes) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign =
          SIGNS.indexOf(c) >= 0
              || (c == '~' && tildes)
              || (c == '_' && !isInWord(text, i))
              || (c == '&' && REFERENCE.matcher(text).region(i, text.length()).matches());
      if (sign) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isInWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Keeps each line of a paragraph, whose text is escaped, from beginning a block. */
  static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    for (String line : text.split("(?<=\n)", -1)) {
      java.util.regex.Matcher number = NUMBERED.matcher(line);
      if (number.matches()) {
        out.append(number.group(1)).append('\\').append(line.substring(number.end(1)));
      } else {
        out.append(BLOCK.matcher(line).matches() ? "\\" : "").append(line);
      }
    }
    return out.toString();
  }

  /** Writes what stands between double quotation marks: a picture's caption. */
  static String title(String text) {
    String plain = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return plain.replaceAll("&(?=[#A-Za-z])", "\\\\&");
  }

  /** Writes the value of an attribute behind a picture, which knows no escapes. */
  static String attribute(String text) {
    String plain = text.replaceAll("[\\s}{]+", " ").strip();
    return text(plain.replace('"', '”'), true);
  }

  /** Writes an address, in which blanks and brackets would end it. */
  static String address(String url) {
    StringBuilder out = new StringBuilder();
    url.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || "()<>\\\"`*_[]{}|^~".indexOf(c) >= 0) {
                out.append("%%%02X".formatted(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString().replaceAll("&(?=[#A-Za-z])", "&amp;");
  }
}
