package news.byline.render.feed;

/** Keeps out of a document the characters that would make it unreadable. */
final class LegalText {

  private LegalText() {}

  /** Returns the text without the characters that XML 1.0 forbids, lone surrogates among them. */
  static String of(String text) {
    int plain = 0;
    // Most texts hold nothing but characters that are legal each by itself.
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(LegalText::isLegal).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return !Character.isSurrogate(c) && isLegal(c);
  }

  /** XML 1.0: {@code #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]}. */
  private static boolean isLegal(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
