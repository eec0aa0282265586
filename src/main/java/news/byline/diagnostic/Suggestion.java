package news.byline.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * Returns the nearest candidate, or null where none is near: at most a third of the letters may
   * differ, but one always may, and two letters that changed places count as one.
   */
  public static @Nullable String nearest(String word, Collection<String> candidates) {
    String typed = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(c -> distance(typed, c.toLowerCase(Locale.ROOT)) <= Math.max(1, limit(word, c)))
        .filter(c -> length(c) > 1 || length(word) > 1)
        .min(
            Comparator.comparingInt((String c) -> distance(typed, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static int limit(String word, String candidate) {
    return Math.max(length(word), length(candidate)) / 3;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns the optimal string alignment distance (Damerau–Levenshtein without overlaps). */
  private static int distance(String a, String b) {
    int[] s = a.codePoints().toArray();
    int[] t = b.codePoints().toArray();
    int[][] d = new int[s.length + 1][t.length + 1];
    for (int i = 0; i <= s.length; i++) {
      for (int j = 0; j <= t.length; j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(s, t, d, i, j);
      }
    }
    return d[s.length][t.length];
  }

  private static int step(int[] s, int[] t, int[][] d, int i, int j) {
    int replaced = d[i - 1][j - 1] + (s[i - 1] == t[j - 1] ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && s[i - 1] == t[j - 2] && s[i - 2] == t[j - 1];
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
