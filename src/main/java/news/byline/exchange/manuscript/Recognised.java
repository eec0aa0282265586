package news.byline.exchange.manuscript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.model.CreditRole;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was recognised in a manuscript and taken out of its text.
 *
 * @param date as front matter has it
 * @param lines the lines it was recognised in, as they stood
 */
public record Recognised(
    @Nullable String title,
    @Nullable String kicker,
    @Nullable String subtitle,
    @Nullable String date,
    @Nullable String section,
    @Nullable String source,
    @Nullable String dateline,
    @Nullable String reads,
    List<Author> authors,
    Map<CreditRole, List<String>> credits,
    List<String> lines) {

  public Recognised {
    authors = List.copyOf(authors);
    credits = Collections.unmodifiableMap(new LinkedHashMap<>(credits));
    lines = List.copyOf(lines);
  }

  /**
   * Names one author.
   *
   * @param role as the manuscript has it; null where it has none
   */
  public record Author(String name, @Nullable String role) {}

  /**
   * Returns who signed for each task, by the task's key in front matter, such as {@code editor}.
   */
  public Map<String, List<String>> signed() {
    Map<String, List<String>> signed = new LinkedHashMap<>();
    credits.forEach((role, names) -> signed.put(role.key(), names));
    return signed;
  }

  Recognised withTitle(String other) {
    return new Recognised(
        other, kicker, subtitle, date, section, source, dateline, reads, authors, credits, lines);
  }
}
