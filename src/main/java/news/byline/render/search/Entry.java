package news.byline.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.Manuscript;
import news.byline.model.Photo;
import news.byline.model.Section;

/**
 * Holds what is known to the search of one article. No part has a line end but the text.
 *
 * @param address where it stands, from the site's root and without a slash in front
 * @param date the day in the site's zone, {@code 2022-02-13}
 * @param section the slug of its section; empty where it has none
 * @param labels {@code s} where somebody paid for it, {@code a} where artificial intelligence wrote
 *     it
 * @param kicker the line above the headline; empty where there is none
 * @param subtitle the line below the headline; empty where there is none
 * @param names its authors, source, topics and tags
 * @param text its words, one paragraph a line
 */
public record Entry(
    String address,
    String date,
    String section,
    String labels,
    String kicker,
    String title,
    String subtitle,
    String names,
    String text) {

  /** How many lines stand before the text. */
  private static final int LINES = 8;

  /** Says of an article what readers may see. */
  public static Entry of(Manuscript manuscript, String address) {
    Article a = manuscript.article();
    Section section = a.section();
    String labels = (a.sponsored() ? "s" : "") + (a.aiGenerated() ? "a" : "");
    return new Entry(
        line(address),
        a.date().at().toLocalDate().toString(),
        section == null ? "" : line(section.slug()),
        labels,
        line(a.headline().kicker()),
        line(a.headline().title()),
        line(a.headline().subtitle()),
        line(String.join(" ", names(a))),
        text(manuscript));
  }

  private static List<String> names(Article a) {
    List<String> names = new ArrayList<>(a.byline().stream().map(Byline::name).toList());
    if (a.source() != null) {
      names.add(a.source().name());
    }
    names.addAll(a.topics());
    names.addAll(a.tags());
    return names;
  }

  private static String text(Manuscript manuscript) {
    String words = PlainHtml.words(manuscript.html());
    Photo above = manuscript.article().photoAboveText();
    String caption = above == null ? "" : line(above.caption());
    return caption.isEmpty() ? words : words + "\n" + caption;
  }

  private static String line(@org.jspecify.annotations.Nullable String words) {
    return words == null ? "" : PlainHtml.tidy(words).replace('\n', ' ').strip();
  }

  /** Appends the entry as the script reads it. */
  void write(StringBuilder out) {
    Stream.of(address, date, section, labels, kicker, title, subtitle, names)
        .forEach(line -> out.append(line).append('\n'));
    out.append(text);
  }

  /** Reads what {@link #write} appended. */
  static Entry read(String written) {
    String[] lines = written.split("\n", LINES + 1);
    if (lines.length != LINES + 1) {
      throw new IllegalArgumentException("no entry: " + lines.length + " lines");
    }
    Objects.requireNonNull(lines[LINES]);
    return new Entry(
        lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], lines[6], lines[7], lines[8]);
  }
}
