package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code section.ftl}: one page of a section's articles.
 *
 * @param articles pinned ones first on the newest page, then the newest first
 * @param newer the page of newer articles; null on the newest page
 * @param older the page of older articles; null on the oldest page
 */
public record SectionView(
    Page page,
    String name,
    @Nullable String description,
    List<Card> articles,
    @Nullable Link newer,
    @Nullable Link older) {

  public SectionView {
    articles = List.copyOf(articles);
  }
}
