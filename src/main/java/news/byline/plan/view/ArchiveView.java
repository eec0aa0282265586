package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code archive.ftl}: all years, one year's months, or one month's articles.
 *
 * @param name what the page covers: 2022年2月; empty for all years
 * @param up the page of the longer time that this one is part of; null on the page of all years
 * @param parts the years with articles, newest first, or a year's months; empty on a month's page
 * @param articles a month's articles, newest first; empty on the other pages
 */
public record ArchiveView(
    Page page, String name, @Nullable Link up, List<Link> parts, List<Card> articles) {

  public ArchiveView {
    parts = List.copyOf(parts);
    articles = List.copyOf(articles);
  }
}
