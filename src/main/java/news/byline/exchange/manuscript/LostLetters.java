package news.byline.exchange.manuscript;

import java.util.HashMap;
import java.util.Map;

/** Counts letters, so that none of a manuscript is lost unseen. */
final class LostLetters {

  private static final int SHOWN = 60;

  private LostLetters() {}

  /** Returns the letters and digits that a text has more often than another, in its order. */
  static String of(String text, String other) {
    Map<Integer, Integer> counts = new HashMap<>();
    other
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    int[] lost =
        text.codePoints()
            .filter(Character::isLetterOrDigit)
            .filter(c -> counts.merge(c, -1, Integer::sum) < 0)
            .limit(SHOWN)
            .toArray();
    return new String(lost, 0, lost.length);
  }
}
