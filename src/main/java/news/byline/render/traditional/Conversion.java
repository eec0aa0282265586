package news.byline.render.traditional;

/**
 * Converts text: from each place on the longest phrase that is known, as OpenCC does. Words of the
 * site go before names of the page, names before phrases.
 */
final class Conversion {

  /** Before CJK radicals stands nothing that has a traditional form. */
  private static final char FIRST_HAN = '\u2E80';

  private final Dictionary dictionary;
  private final Words site;

  Conversion(Dictionary dictionary, Words site) {
    this.dictionary = dictionary;
    this.site = site;
  }

  /** Converts a text that stands alone. */
  String of(String text, Words names) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    append(text, names, out, null);
    return out.toString();
  }

  /** Tells whether a text is too simple to have another form. */
  private boolean isPlain(String text) {
    return site == Words.NONE && text.chars().allMatch(c -> c < FIRST_HAN);
  }

  /**
   * Appends the traditional form of a text.
   *
   * @param at takes for each character where its form begins in {@code out}; null where nobody asks
   */
  void append(
      CharSequence text,
      Words names,
      StringBuilder out,
      int @org.jspecify.annotations.Nullable [] at) {
    int end = text.length();
    int from = 0;
    while (from < end) {
      int start = out.length();
      int length = 1;
      char c = text.charAt(from);
      int word = site.find(text, from, end);
      int name = word < 0 ? names.find(text, from, end) : -1;
      if (word >= 0) {
        length = site.length(word);
        out.append(site.form(word));
      } else if (name >= 0) {
        length = names.length(name);
        out.append(names.form(name));
      } else if (c < FIRST_HAN) {
        out.append(c);
      } else {
        length = appendPhrase(text, from, end, out);
      }
      for (int i = 0; at != null && i < length; i++) {
        at[from + i] = Math.min(start + i, out.length());
      }
      from += length;
    }
  }

  private int appendPhrase(CharSequence text, int from, int end, StringBuilder out) {
    char c = text.charAt(from);
    int line = dictionary.longest(text, from, end);
    if (Surnames.begins(text, from, line > 0)) {
      out.append(c);
      return 1;
    }
    if (line == 0) {
      dictionary.appendSingle(c, out);
      return 1;
    }
    out.append(dictionary.form(line));
    return dictionary.length(line);
  }
}
