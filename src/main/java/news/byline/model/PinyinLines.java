package news.byline.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a dictionary of lines {@code word:readings}, which is left as the bytes of UTF-8
 * that it is: to decode it would take longer than to find a few words. Lines are found by their
 * first character, which has three bytes; of two for the same word, the later one is right.
 */
final class PinyinLines {

  private final byte[] text;

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

  PinyinLines(byte[] text) {
    this.text = text;
    int line = 0;
    for (int start = 0; start < text.length; start = endOfLine(start) + 1) {
      if (!hasThreeBytes(start)) {
        continue;
      }
      if (++line == starts.length) {
        starts = Arrays.copyOf(starts, 2 * line);
        before = Arrays.copyOf(before, 2 * line);
      }
      char first = decoded(start);
      starts[line] = start;
      before[line] = last[first];
      last[first] = line;
    }
  }

  /** Finds the longest word that begins at a place in a text and ends before another. */
  @Nullable Found longest(String in, int from, int to) {
    int length = 0;
    int found = 0;
    for (int line = from < to ? last[in.charAt(from)] : 0; line > 0; line = before[line]) {
      int matching = wordLength(starts[line], in, from, to);
      if (matching > length) {
        length = matching;
        found = line;
      }
    }
    return found == 0 ? null : new Found(length, readings(starts[found] + 3 * length + 1));
  }

  /** Counts the characters of a line's word; 0 where another stands in the text. */
  private int wordLength(int start, String in, int from, int to) {
    int length = 0;
    for (int at = start; at < text.length && text[at] != ':'; at += 3) {
      if (from + length == to || !hasThreeBytes(at) || decoded(at) != in.charAt(from + length)) {
        return 0;
      }
      length++;
    }
    return length;
  }

  private String readings(int start) {
    // The library's lines end as on Windows.
    return new String(text, start, endOfLine(start) - start, StandardCharsets.UTF_8)
        .stripTrailing();
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean hasThreeBytes(int at) {
    return (text[at] & 0xF0) == 0xE0 && at + 2 < text.length;
  }

  private char decoded(int at) {
    return (char) ((text[at] & 0xF) << 12 | (text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F));
  }
}
