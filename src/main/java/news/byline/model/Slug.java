package news.byline.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes and judges the last part of an address. */
public final class Slug {

  /** Longer ones are cut at a word: some file systems end at 255 bytes with the ending. */
  private static final int MOST = 80;

  /** What an editor types may be longer, but with its ending a file's name has 255 bytes. */
  private static final int MOST_BYTES = 240;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern DATE_IN_FRONT =
      Pattern.compile("^\\d{4}[-_.年]?\\d{1,2}[-_.月]?\\d{1,2}日?[-_. ]*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");
  private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._~-]*");

  /** Names that Windows keeps for devices, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  /** Folders that the site itself needs. */
  private static final Set<String> RESERVED =
      Set.of("assets", "tags", "people", "topics", "archive", "sitemaps", "search");

  private Slug() {}

  /** Returns the slug of a title, its Han characters in pinyin, syllable by syllable. */
  public static String ofTitle(String title) {
    return of(title, " ");
  }

  /** Returns the slug of a name, its Han characters in pinyin written as one word. */
  public static String ofName(String name) {
    return of(name, "");
  }

  private static String of(String text, String syllableBreak) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String latin =
        HAN.matcher(composed).replaceAll(m -> " " + pinyin(m.group(), syllableBreak) + " ");
    String joined = NO_LETTERS.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = HYPHENS_AT_ENDS.matcher(joined).replaceAll("");
    return DEVICE.matcher(slug).matches() ? slug + "-" : shortened(slug);
  }

  /**
   * Returns the slug of a file's name without its ending and without a date in front; empty where
   * only a date stands.
   */
  public static String ofFileName(String name) {
    return ofTitle(DATE_IN_FRONT.matcher(name).replaceFirst(""));
  }

  /** Tells whether a file's name without its ending is a date and nothing else. */
  public static boolean isOnlyDate(String name) {
    return DATE_IN_FRONT.matcher(name).matches();
  }

  /** Tells whether a slug that an editor typed can stand in an address and in a file's name. */
  public static boolean isValid(String slug) {
    return VALID.matcher(slug).matches()
        && slug.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
        && !slug.endsWith(".")
        && !slug.contains("..")
        && !DEVICE.matcher(slug).matches();
  }

  /** Tells whether a section may not have this slug since the site's own pages live there. */
  public static boolean isReserved(String slug) {
    return RESERVED.contains(slug.toLowerCase(Locale.ROOT));
  }

  private static String pinyin(String han, String syllableBreak) {
    return Pinyin.of(han, syllableBreak).replace("ü", "v");
  }

  private static String shortened(String slug) {
    if (slug.length() <= MOST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', MOST);
    return end > 0
        ? slug.substring(0, end)
        : slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, MOST)));
  }
}
