package news.byline.render.search;

import java.util.Arrays;

/**
 * Gathers the keys under which one article is found. Of what is written without spaces, and of
 * figures, each character is a key, with the one after it, and with the two after it; of a word of
 * letters, each beginning is one. A key is known by 32 bits of its digest, and the script looks at
 * the texts themselves before it shows a result.
 *
 * <p>One object serves one thread.
 */
final class Grams {

  /** The kinds of keys; a headline's own come in addition to those of the article. */
  static final int TEXT = 1;

  static final int HEADLINE = 2;
  static final int SECTION = 3;

  /** Stands before the letters of a word; no folded text has it. */
  private static final int WORD = 0;

  /** The longest beginning of a word that is a key. */
  static final int LONGEST_PREFIX = 8;

  private final Folding folding = Folding.get();
  private int[] run = new int[64];
  private int length;
  private int[] keys = new int[4096];
  private int size;

  /** The set of the keys gathered: open addressing, in which 0 stands for none. */
  private int[] set = new int[1 << 13];

  /** Returns the keys of an article, each once, in no certain order. */
  int[] of(Entry entry) {
    size = 0;
    Arrays.fill(set, 0);
    headline(entry.kicker());
    headline(entry.title());
    headline(entry.subtitle());
    text(TEXT, entry.names());
    text(TEXT, entry.text());
    if (!entry.section().isEmpty()) {
      section(entry.section());
    }
    return Arrays.copyOf(keys, size);
  }

  private void headline(String words) {
    text(TEXT, words);
    text(HEADLINE, words);
  }

  private void section(String slug) {
    int digest = SECTION;
    for (int i = 0; i < slug.length(); i++) {
      digest = mixed(digest, slug.charAt(i));
    }
    add(finished(digest));
  }

  private void text(int kind, String text) {
    length = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      String folded = folding.of(character);
      for (int i = 0; i < folded.length(); ) {
        int c = folded.codePointAt(i);
        i += Character.charCount(c);
        if (!isLetter(c)) {
          run(kind);
        } else {
          if (length == run.length) {
            run = Arrays.copyOf(run, length * 2);
          }
          run[length++] = c;
        }
      }
    }
    run(kind);
  }

  /** Adds the keys of what stands between two marks or spaces. */
  private void run(int kind) {
    int wordStart = -1;
    for (int i = 0; i < length; i++) {
      boolean single = isSingle(run[i]);
      int digest = mixed(kind, run[i]);
      if (single) {
        wordStart = -1;
        add(finished(digest));
      } else {
        wordStart = wordStart < 0 ? i : wordStart;
        prefix(kind, wordStart, i);
      }
      if (i + 1 < length) {
        digest = mixed(digest, run[i + 1]);
        boolean second = single || isSingle(run[i + 1]);
        if (second) {
          add(finished(digest));
        }
        if (i + 2 < length && (second || isSingle(run[i + 2]))) {
          add(finished(mixed(digest, run[i + 2])));
        }
      }
    }
    length = 0;
  }

  private void prefix(int kind, int from, int last) {
    if (last - from < LONGEST_PREFIX) {
      int digest = mixed(kind, WORD);
      for (int i = from; i <= last; i++) {
        digest = mixed(digest, run[i]);
      }
      add(finished(digest));
    }
  }

  /**
   * Tells whether a character is a key by itself: a figure, or one of a script that is written
   * without spaces between words, or with few letters to a word.
   */
  static boolean isSingle(int c) {
    return (c >= '0' && c <= '9')
        || (c >= 0x0E00 && c < 0x1100)
        || (c >= 0x1780 && c < 0x1800)
        || (c >= 0x2E80 && c < 0xFB00)
        || c >= 0x1B000;
  }

  /** Tells whether a character is part of words; Han characters that came later are letters too. */
  static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) || (c >= 0x20000 && c < 0x3FFFE);
  }

  private static int mixed(int digest, int c) {
    int product = (digest ^ c) * 0x9E3779B1;
    return product ^ (product >>> 15);
  }

  private static int finished(int digest) {
    int a = (digest ^ (digest >>> 16)) * 0x85EBCA6B;
    int b = (a ^ (a >>> 13)) * 0xC2B2AE35;
    return b ^ (b >>> 16);
  }

  private void add(int key) {
    // 0 means an empty place; whoever looks 0 up looks 1 up.
    int wanted = key == 0 ? 1 : key;
    int at = wanted & (set.length - 1);
    while (set[at] != 0) {
      if (set[at] == wanted) {
        return;
      }
      at = (at + 1) & (set.length - 1);
    }
    set[at] = wanted;
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = wanted;
    if (size * 2 > set.length) {
      grow();
    }
  }

  private void grow() {
    set = new int[set.length * 2];
    for (int i = 0; i < size; i++) {
      int at = keys[i] & (set.length - 1);
      while (set[at] != 0) {
        at = (at + 1) & (set.length - 1);
      }
      set[at] = keys[i];
    }
  }
}
