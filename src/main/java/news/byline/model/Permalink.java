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
    StringBuilder address = new StringBuilder(pattern.length() + slug.length());
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      address.append(pattern, from, open);
      switch (pattern.substring(open + 1, close)) {
        case "yyyy" -> pad(address, date.getYear(), 4);
        case "MM" -> pad(address, date.getMonthValue(), 2);
        case "dd" -> pad(address, date.getDayOfMonth(), 2);
        case "section" -> address.append(sectionSlug);
        default -> address.append(slug);
      }
      from = close + 1;
    }
    return address.append(pattern, from, pattern.length()).toString();
  }

  private static void pad(StringBuilder to, int number, int digits) {
    String text = Integer.toString(number);
    to.append("0".repeat(Math.max(0, digits - text.length()))).append(text);
  }
}
