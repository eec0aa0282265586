package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code archive.ftl}: all years, one year's months, or one month's articles.
 *
 * @param name what the page covers: 2022年2月; empty for all years
 * @param up the page of the longer time that this one is part of; null on the page of all years
 * @param parts the years with articles, newest first, each with its months, or one year's months;
 *     empty on a month's page
 * @param articles a month's articles, newest first; empty on the other pages
 */
public record ArchiveView(
    Page page, String name, @Nullable Link up, List<Part> parts, List<Card> articles)
    implements PageView {

  public ArchiveView {
    parts = List.copyOf(parts);
    articles = List.copyOf(articles);
  }

  /**
   * Leads to the page of a year or a month.
   *
   * @param name 2022年 or 2022年2月
   * @param count how many articles it has
   * @param parts a year's months on the page of all years, newest first; else empty
   */
  public record Part(String name, String href, int count, List<Part> parts) {

    public Part {
      parts = List.copyOf(parts);
    }
  }
}
