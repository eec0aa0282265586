package news.byline.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a dictionary of lines {@code word:readings}, which is left as the text that it is.
 * Lines are found by their first character; of two for the same word, the later one is right.
 */
final class PinyinLines {

  private final String text;

  /** The last line that begins with each character, counted from 1. */
  private final int[] last = new int[Character.MAX_VALUE + 1];

  /** Where each line begins, and the one before it that begins with the same character. */
  private int[] starts = new int[1 << 16];

  private int[] before = new int[1 << 16];

  /**
   * Is a word that was found.
   *
   * @param length its characters
   */
  record Found(int length, String readings) {}

  PinyinLines(String text) {
    this.text = text;
    int line = 0;
    for (int start = 0; start < text.length(); ) {
      if (++line == starts.length) {
        starts = Arrays.copyOf(starts, 2 * line);
        before = Arrays.copyOf(before, 2 * line);
      }
      starts[line] = start;
      before[line] = last[text.charAt(start)];
      last[text.charAt(start)] = line;
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
  }

  /** Finds the longest word that begins at a place in a text and ends before another. */
  @Nullable Found longest(String in, int from, int to) {
    int length = 0;
    int found = 0;
    for (int line = from < to ? last[in.charAt(from)] : 0; line > 0; line = before[line]) {
      int wordLength = text.indexOf(':', starts[line]) - starts[line];
      if (wordLength > length
          && wordLength <= to - from
          && text.regionMatches(starts[line], in, from, wordLength)) {
        length = wordLength;
        found = line;
      }
    }
    return found == 0 ? null : new Found(length, readings(starts[found] + length + 1));
  }

  private String readings(int start) {
    int end = text.indexOf('\n', start);
    // The library's lines end as on Windows.
    return text.substring(start, end < 0 ? text.length() : end).stripTrailing();
  }
}
