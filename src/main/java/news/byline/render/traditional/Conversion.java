package news.byline.render.traditional;

import org.jspecify.annotations.Nullable;

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
    Text out = new Text(text.length() + 8);
    append(text.toCharArray(), 0, text.length(), names, out);
    return out.toString();
  }

  /** Appends the traditional form of a part of a text, which is taken for a whole. */
  void append(char[] text, int from, int to, Words names, Text out) {
    append(text, from, to, names, out, null);
  }

  /**
   * Appends the traditional form of a part of a text, which is taken for a whole.
   *
   * @param forms takes for each character where its form begins in {@code out}; null where nobody
   *     asks
   */
  void append(char[] text, int from, int to, Words names, Text out, int @Nullable [] forms) {
    int at = from;
    while (at < to) {
      int start = out.length();
      int length = appendNext(text, from, at, to, names, out);
      for (int i = 0; forms != null && i < length; i++) {
        forms[at + i] = Math.min(start + i, out.length());
      }
      at += length;
    }
  }

  /** Appends the form of what comes next and returns how many characters that is. */
  private int appendNext(char[] text, int from, int at, int to, Words names, Text out) {
    if (site == Words.NONE && text[at] < FIRST_HAN) {
      int end = at + 1;
      while (end < to && text[end] < FIRST_HAN) {
        end++;
      }
      out.append(text, at, end);
      return end - at;
    }
    int word = site.find(text, at, to);
    if (word >= 0) {
      out.append(site.form(word));
      return site.length(word);
    }
    if (text[at] < FIRST_HAN) {
      out.append(text[at]);
      return 1;
    }
    int name = names.find(text, at, to);
    if (name >= 0) {
      out.append(names.form(name));
      return names.length(name);
    }
    int line = dictionary.longest(text, at, to);
    if (Surnames.isKept(text[at]) && new Surnames(text, from, to).beginAt(at, line > 0)) {
      out.append(text[at]);
      return 1;
    }
    if (line == 0) {
      dictionary.append(text[at], out);
      return 1;
    }
    dictionary.append(line, out);
    return dictionary.length(line);
  }
}
