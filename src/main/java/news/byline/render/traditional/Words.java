package news.byline.render.traditional;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds a few words, names mostly, whose traditional forms no dictionary may decide. */
final class Words {

  static final Words NONE = new Words(Map.of());

  private final String[] words;
  private final String[] forms;

  /** Tells at once of most characters that no word begins with them. */
  private final long firsts;

  /** Takes words with their traditional forms; none may be empty. */
  Words(Map<String, String> known) {
    List<Map.Entry<String, String>> longestFirst =
        known.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder())))
            .toList();
    this.words = longestFirst.stream().map(Map.Entry::getKey).toArray(String[]::new);
    this.forms = longestFirst.stream().map(Map.Entry::getValue).toArray(String[]::new);
    long bits = 0;
    for (String word : words) {
      bits |= 1L << word.charAt(0);
    }
    this.firsts = bits;
  }

  /**
   * Finds the longest word that begins at a place in a text and ends before another.
   *
   * @return its number; -1 where there is none
   */
  int find(char[] in, int from, int to) {
    char first = in[from];
    if ((firsts >>> first & 1) == 0) {
      return -1;
    }
    for (int number = 0; number < words.length; number++) {
      String word = words[number];
      if (word.charAt(0) == first && from + word.length() <= to && stands(word, in, from)) {
        return number;
      }
    }
    return -1;
  }

  private static boolean stands(String word, char[] in, int from) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) != in[from + i]) {
        return false;
      }
    }
    return true;
  }

  int length(int number) {
    return words[number].length();
  }

  String form(int number) {
    return forms[number];
  }
}
