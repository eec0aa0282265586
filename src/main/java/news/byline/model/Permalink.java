package news.byline.model;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** Returns the address from {@code /}, not yet percent-encoded. */
  public String of(OffsetDateTime date, String sectionSlug, String slug) {
    Map<String, String> values =
        Map.of(
            "yyyy", String.format(Locale.ROOT, "%04d", date.getYear()),
            "MM", String.format(Locale.ROOT, "%02d", date.getMonthValue()),
            "dd", String.format(Locale.ROOT, "%02d", date.getDayOfMonth()),
            "section", sectionSlug,
            "slug", slug);
    return FIELD
        .matcher(pattern)
        .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
  }
}
