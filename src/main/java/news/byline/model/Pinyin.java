package news.byline.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Reads Han characters as the library {@code com.github.houbb:pinyin} does, from its dictionaries.
 * The library itself makes a map for each character of each phrase before it answers, which took a
 * quarter of a small site's first build; here only the places of lines are noted.
 */
final class Pinyin {

  /** The characters of which the library makes phrases; it reads any others one by one. */
  private static final char FIRST = '一';

  private static final char LAST = '龥';

  /** Reads the dictionaries when they are first needed, while other threads wait. */
  private static final class Loaded {
    static final Pinyin PINYIN = new Pinyin(bytes("news/byline/model/readings.txt"));
  }

  /** Our own lines of the same form: words of the news that the library reads wrongly. */
  private final PinyinLines corrected;

  /** Lines such as {@code 重庆:chóng qìng}. */
  private final PinyinLines phrases = new PinyinLines(bytes("pinyin_dict_phrase.txt"));

  /** Lines such as {@code 重:zhòng,chóng}, the most frequent reading first. */
  private final PinyinLines characters = new PinyinLines(bytes("pinyin_dict_char.txt"));

  private final Map<Character, Character> letters =
      letters(new String(bytes("pinyin_dict_tone.txt"), StandardCharsets.UTF_8));

  /**
   * Takes what is read otherwise than by the library.
   *
   * @param corrections UTF-8 in the form of the library's phrases
   */
  Pinyin(byte[] corrections) {
    this.corrected = new PinyinLines(corrections);
  }

  /**
   * Returns the syllables of Han characters without tones. The longest phrase from each place on is
   * read as a whole; a character that no dictionary knows stands for itself.
   */
  static String of(String han, String syllableBreak) {
    return Loaded.PINYIN.read(han, syllableBreak);
  }

  String read(String han, String syllableBreak) {
    StringJoiner syllables = new StringJoiner(syllableBreak);
    int end = 0;
    for (int at = 0; at < han.length(); ) {
      if (end <= at) {
        end = endOfPhrases(han, at);
      }
      PinyinLines.Found phrase = phrase(han, at, end);
      if (phrase == null) {
        PinyinLines.Found single = characters.longest(han, at, at + 1);
        syllables.add(
            single == null ? han.substring(at, at + 1) : plain(single.readings().split(",", 2)[0]));
        at++;
      } else {
        for (String syllable : phrase.readings().split(" ", -1)) {
          syllables.add(plain(syllable));
        }
        at += phrase.length();
      }
    }
    return syllables.toString();
  }

  private PinyinLines.@Nullable Found phrase(String han, int at, int end) {
    PinyinLines.Found theirs = phrases.longest(han, at, end);
    PinyinLines.Found ours = corrected.longest(han, at, end);
    boolean longer = ours != null && (theirs == null || ours.length() >= theirs.length());
    return longer ? ours : theirs;
  }

  private static int endOfPhrases(String han, int from) {
    int end = from;
    while (end < han.length() && han.charAt(end) >= FIRST && han.charAt(end) <= LAST) {
      end++;
    }
    return end;
  }

  /** Takes the tone from a syllable: its first letter that carries one. */
  private String plain(String syllable) {
    for (int i = 0; i < syllable.length(); i++) {
      Character letter = letters.get(syllable.charAt(i));
      if (letter != null) {
        return syllable.substring(0, i) + letter + syllable.substring(i + 1);
      }
    }
    return syllable;
  }

  /** Reads lines such as {@code a 1 ā}. */
  private static Map<Character, Character> letters(String text) {
    Map<Character, Character> letters = new HashMap<>();
    text.lines()
        .map(line -> line.split(" ", -1))
        .filter(parts -> parts.length == 3)
        .forEach(parts -> letters.put(parts[2].charAt(0), parts[0].charAt(0)));
    return letters;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Pinyin.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program lacks the dictionary " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
