package news.byline.render.traditional;

/**
 * Converts what a page tells machines as JSON-LD: the texts, the language, the addresses of pages.
 * Names of properties stay.
 */
final class JsonText {

  private static final String LANGUAGE = "inLanguage";

  private final Conversion conversion;
  private final Words names;
  private final TwinAddresses addresses;
  private final String language;

  /**
   * Takes what the page has.
   *
   * @param language the site's own
   */
  JsonText(Conversion conversion, Words names, TwinAddresses addresses, String language) {
    this.conversion = conversion;
    this.names = names;
    this.addresses = addresses;
    this.language = language;
  }

  /** Appends the converted form of some JSON. */
  void append(char[] json, int from, int to, Text out) {
    boolean tellsLanguage = false;
    int copied = from;
    int at = from;
    while (at < to) {
      if (json[at] != '"') {
        at++;
        continue;
      }
      int start = at + 1;
      int end = endOfText(json, start, to);
      if (isKey(json, end + 1, to)) {
        tellsLanguage = LANGUAGE.equals(new String(json, start, end - start));
      } else {
        out.append(json, copied, start);
        value(json, start, end, tellsLanguage, out);
        copied = end;
      }
      at = end + 1;
    }
    out.append(json, copied, to);
  }

  private static int endOfText(char[] json, int from, int to) {
    int at = from;
    while (at < to && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return Math.min(at, to);
  }

  private static boolean isKey(char[] json, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(json[at])) {
      at++;
    }
    return at < to && json[at] == ':';
  }

  private void value(char[] json, int from, int to, boolean tellsLanguage, Text out) {
    String value = to > from && json[from] < 0x80 ? new String(json, from, to - from) : "";
    if (tellsLanguage && value.equals(language)) {
      out.append(TraditionalEdition.LANGUAGE);
    } else if (value.startsWith("http") && value.indexOf('#') < 0) {
      // A name such as https://example.org/#publisher is one thing's, whatever the edition.
      out.append(addresses.ofFull(value));
    } else {
      conversion.append(json, from, to, names, out);
    }
  }
}
