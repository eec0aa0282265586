package news.byline.markdown;

/** Finds the characters of a text in the source that it was read from. */
final class Alignment {

  /** What a parser may take out before a character: quotation marks, escapes, block indicators. */
  private static final String TAKEN_OUT = "\"'\\|>+-0123456789";

  private Alignment() {}

  /**
   * Returns the offset of each character of a value; those behind one that is not found share the
   * place of the last that is.
   */
  static int[] of(String value, String source, int from) {
    int[] offsets = new int[value.length()];
    int at = from;
    boolean lost = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean blank = Character.isWhitespace(c);
      int found = lost || blank ? at : find(c, source, at);
      lost = lost || found < 0;
      at = lost ? at : found;
      offsets[i] = Math.min(at, Math.max(0, source.length() - 1));
      if (!lost && (!blank || (at < source.length() && source.charAt(at) == c))) {
        at++;
      }
    }
    return offsets;
  }

  private static int find(char c, String source, int from) {
    int at = from;
    while (at < source.length()) {
      char here = source.charAt(at);
      if (here == c) {
        return at;
      }
      if (!Character.isWhitespace(here) && TAKEN_OUT.indexOf(here) < 0) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /**
   * Returns the offset of each character of Markdown text, where a backslash or a character
   * reference may stand for one.
   *
   * @param offsets where the characters of the source slice stand
   */
  static int[] ofMarkdown(String literal, String slice, int[] offsets) {
    int[] found = new int[literal.length()];
    int at = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (at + 1 < slice.length() && slice.charAt(at) == '\\' && slice.charAt(at + 1) == c) {
        at++;
      }
      found[i] = offsets[Math.min(at, offsets.length - 1)];
      boolean reference = at < slice.length() && slice.charAt(at) == '&' && c != '&';
      int end = reference || slice.startsWith("&amp;", at) ? slice.indexOf(';', at) : -1;
      at = end >= 0 ? end + 1 : at + 1;
    }
    return found;
  }
}
