package news.byline.render.traditional;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is known of the names of HTML, which stand in a page in whatever case. */
final class Lexicon<T> {

  private static final int SIZE = 256;

  private final @Nullable Entry<T>[] entries;
  private final T other;

  private record Entry<T>(String name, T value, @Nullable Entry<T> next) {}

  /**
   * Takes names in lower case.
   *
   * @param other what is known of all others
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // An array cannot be made of a type with parameters.
  Lexicon(Map<String, T> known, T other) {
    this.entries = new Entry[SIZE];
    this.other = other;
    known.forEach(
        (name, value) -> {
          int place = place(name.charAt(0), name.charAt(name.length() - 1), name.length());
          entries[place] = new Entry<>(name, value, entries[place]);
        });
  }

  private static int place(int first, int last, int length) {
    return (first * 31 + last * 7 + length) & (SIZE - 1);
  }

  /** Returns what is known of the name that stands between two places of a text. */
  T find(char[] text, int from, int to) {
    if (from >= to) {
      return other;
    }
    Entry<T> entry = entries[place(lower(text[from]), lower(text[to - 1]), to - from)];
    while (entry != null && !isName(entry.name, text, from, to)) {
      entry = entry.next;
    }
    return entry == null ? other : entry.value;
  }

  static boolean isName(String name, char[] text, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != lower(text[from + i])) {
        return false;
      }
    }
    return true;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
