package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of people as they are listed behind a label. */
final class Names {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{IsHan}{2,4}|\\p{IsHan}{1,8}(?:[·•‧]\\p{IsHan}{1,8}){1,4}|\\p{IsLatin}[\\p{IsLatin}.' -]{1,30}");

  /** Divide names; blanks alone may also stand within a name of two characters. */
  private static final Pattern DIVIDER = Pattern.compile("[、，,；;/／]|(?<=\\p{IsLatin})[ ]{2,}");

  private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u3000\\t]+");

  private Names() {}

  /** Returns the names; empty where anything else stands there. */
  static List<String> of(String words) {
    List<String> names = new ArrayList<>();
    for (String part : DIVIDER.split(words.strip(), -1)) {
      String plain = part.strip();
      if (plain.matches("\\p{IsLatin}.*") && NAME.matcher(plain).matches()) {
        names.add(plain);
        continue;
      }
      List<String> tokens = joined(BLANKS.split(plain, -1));
      for (String token : tokens) {
        if (!token.isEmpty()) {
          names.add(token);
        }
      }
    }
    boolean all = names.stream().allMatch(name -> NAME.matcher(name).matches());
    return all && names.size() <= 20 ? names.stream().distinct().toList() : List.of();
  }

  /** Word aligns 王 芳 with 王小芳: two single characters are one name. */
  private static List<String> joined(String... tokens) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      boolean pair =
          i + 1 < tokens.length
              && tokens[i].matches("\\p{IsHan}")
              && tokens[i + 1].matches("\\p{IsHan}");
      names.add(pair ? tokens[i] + tokens[++i] : tokens[i]);
    }
    return names;
  }
}
