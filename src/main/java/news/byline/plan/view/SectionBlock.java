package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows one section on the front page.
 *
 * @param href the address of the section's own page
 * @param articles its articles but for the lead: pinned ones first, then the newest, at most six;
 *     empty where the lead is its only one
 */
public record SectionBlock(
    String name, String href, @Nullable String description, List<Card> articles) {

  public SectionBlock {
    articles = List.copyOf(articles);
  }
}
