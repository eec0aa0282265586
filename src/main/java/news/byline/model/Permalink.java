package news.byline.model;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Forms the address of an article from a pattern such as {@code /{yyyy}/{MM}/{slug}.html}.
 *
 * @param pattern begins with {@code /}, names {@code {slug}}, ends in {@code .html} or {@code /}
 */
public record Permalink(String pattern) {

  /** The pattern of a site that names none. */
  public static final Permalink DEFAULT = new Permalink("/{yyyy}/{MM}/{slug}.html");

  /** The names that may stand in braces. */
  public static final Set<String> FIELDS = Set.of("yyyy", "MM", "dd", "section", "slug");

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  /** Tells whether the pattern leads to one page inside the site. */
  public static boolean isValid(String pattern) {
    boolean known = FIELD.matcher(pattern).results().allMatch(m -> FIELDS.contains(m.group(1)));
    String plain = FIELD.matcher(pattern).replaceAll("x");
    return known
        && pattern.contains("{slug}")
        && plain.matches(
            "(/[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*)+(?<=\\.html)|(/[\\p{L}\\p{N}_-]+)+/");
  }

  /**
   * Returns the address from {@code /}, not yet percent-encoded.
   *
   * @param sectionSlug empty where the pattern names no section
   */
  public String of(OffsetDateTime date, String sectionSlug, String slug) {
    // A slug holds no brace, so what is filled in is never taken for a field.
    return pattern
        .replace("{yyyy}", padded(date.getYear(), 4))
        .replace("{MM}", padded(date.getMonthValue(), 2))
        .replace("{dd}", padded(date.getDayOfMonth(), 2))
        .replace("{section}", sectionSlug)
        .replace("{slug}", slug);
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
