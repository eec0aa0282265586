package news.byline.render.traditional;

/**
 * Converts what a page tells machines as JSON-LD: the texts, the language, the addresses of pages.
 * Names of properties stay.
 */
final class JsonText {

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
  void append(String json, int from, int to, StringBuilder out) {
    String key = "";
    int copied = from;
    int at = from;
    while (at < to) {
      if (json.charAt(at) != '"') {
        at++;
        continue;
      }
      int end = endOfText(json, at + 1, to);
      String value = json.substring(at + 1, end);
      if (isKey(json, end + 1, to)) {
        key = value;
      } else {
        out.append(json, copied, at + 1).append(converted(key, value));
        copied = end;
      }
      at = end + 1;
    }
    out.append(json, copied, to);
  }

  private static int endOfText(String json, int from, int to) {
    int at = from;
    while (at < to && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, to);
  }

  private static boolean isKey(String json, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at < to && json.charAt(at) == ':';
  }

  private String converted(String key, String value) {
    if (key.equals("inLanguage") && value.equals(language)) {
      return TraditionalEdition.LANGUAGE;
    }
    // A name such as https://example.org/#publisher is one thing's, whatever the edition.
    return value.startsWith("http") && value.indexOf('#') < 0
        ? addresses.ofFull(value)
        : conversion.of(value, names);
  }
}
