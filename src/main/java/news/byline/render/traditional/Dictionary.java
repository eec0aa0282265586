package news.byline.render.traditional;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Knows the traditional forms of simplified phrases and characters, from the dictionaries of OpenCC
 * and some lines of our own. All lines lie in one text and are found by their first two characters.
 */
final class Dictionary {

  private static final String LIBRARY = "data/dictionary/";
  private static final String OWN = "news/byline/render/traditional/";

  /** Marks a character whose traditional form takes more than one {@code char}. */
  private static final char WIDE = '\uFFFF';

  /** Reads the dictionaries when they are first needed, while other threads wait. */
  private static final class Loaded {
    static final Dictionary DICTIONARY =
        new Dictionary(
            text(LIBRARY + "STCharacters.txt")
                + text(LIBRARY + "STPhrases.txt")
                + text(OWN + "phrases.txt"),
            text(OWN + "forms.txt"));
  }

  private final char[] text;

  /** Where each line's phrase and its traditional form begin and end. */
  private int[] places = new int[1 << 18];

  /** The last line of each bucket, counted from 1, and for each line the one before it. */
  private final int[] buckets = new int[1 << 16];

  private int[] before = new int[1 << 16];
  private int lines;
  private final char[] single = new char[Character.MAX_VALUE + 1];
  private final Map<Character, String> wide = new HashMap<>();

  /**
   * Takes lines {@code simplified TAB traditional}, of which a later one is right and of several
   * forms the first.
   *
   * @param forms lines of two characters: the form of the dictionary, and the one that is written
   */
  Dictionary(String lines, String forms) {
    this.text = lines.toCharArray();
    char[] written = forms(forms);
    int start = 0;
    while (start < text.length) {
      int end = start;
      int tab = -1;
      while (end < text.length && text[end] != '\n') {
        if (text[end] == '\t' && tab < 0) {
          tab = end;
        }
        end++;
      }
      if (tab > start) {
        add(start, tab, endOfForm(tab + 1, end), written);
      }
      start = end + 1;
    }
  }

  /** Returns the dictionary of the program. */
  static Dictionary standard() {
    return Loaded.DICTIONARY;
  }

  private static char[] forms(String lines) {
    char[] forms = new char[Character.MAX_VALUE + 1];
    lines
        .lines()
        .filter(line -> line.length() == 2)
        .forEach(line -> forms[line.charAt(0)] = line.charAt(1));
    return forms;
  }

  private int endOfForm(int from, int end) {
    int at = from;
    while (at < end && text[at] != ' ' && text[at] != '\r') {
      at++;
    }
    return at;
  }

  private void add(int start, int tab, int end, char[] written) {
    for (int at = tab + 1; at < end; at++) {
      char form = written[text[at]];
      text[at] = form == 0 ? text[at] : form;
    }
    if (tab - start == 1) {
      boolean one = end - tab == 2;
      single[text[start]] = one ? text[tab + 1] : WIDE;
      if (!one) {
        wide.put(text[start], new String(text, tab + 1, end - tab - 1));
      }
      return;
    }
    int line = ++lines;
    if (line == before.length) {
      before = Arrays.copyOf(before, 2 * line);
      places = Arrays.copyOf(places, 8 * line);
    }
    places[4 * line] = start;
    places[4 * line + 1] = tab;
    places[4 * line + 2] = end;
    int bucket = bucket(text[start], text[start + 1]);
    before[line] = buckets[bucket];
    buckets[bucket] = line;
  }

  private static int bucket(char first, char second) {
    int mixed = (first * 31 + second) * 0x9E3779B1;
    return mixed >>> 16;
  }

  /**
   * Finds the longest phrase that begins at a place in a text and ends before another.
   *
   * @return its line; 0 where there is none
   */
  int longest(char[] in, int from, int to) {
    if (from + 1 >= to) {
      return 0;
    }
    int found = 0;
    int length = 0;
    int line = buckets[bucket(in[from], in[from + 1])];
    for (; line > 0; line = before[line]) {
      int own = length(line);
      if (own > length && from + own <= to && matches(line, in, from)) {
        found = line;
        length = own;
      }
    }
    return found;
  }

  /** Returns how many characters the phrase of a line has. */
  int length(int line) {
    return places[4 * line + 1] - places[4 * line];
  }

  private boolean matches(int line, char[] in, int from) {
    int start = places[4 * line];
    int end = places[4 * line + 1];
    for (int at = start, i = from; at < end; at++, i++) {
      if (text[at] != in[i]) {
        return false;
      }
    }
    return true;
  }

  /** Appends the traditional form of a line's phrase. */
  void append(int line, Text out) {
    out.append(text, places[4 * line + 1] + 1, places[4 * line + 2]);
  }

  /** Appends the traditional form of a character, which is itself where none is known. */
  void append(char c, Text out) {
    char form = single[c];
    if (form == WIDE) {
      out.append(Objects.requireNonNull(wide.get(c)));
    } else {
      out.append(form == 0 ? c : form);
    }
  }

  private static String text(String resource) {
    try (InputStream in = Dictionary.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program lacks the dictionary " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
