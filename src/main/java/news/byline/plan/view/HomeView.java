package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code home.ftl}, the front page.
 *
 * @param lead the newest pinned article, else the newest; null on a site without articles
 * @param pinned the other pinned articles, newest first
 * @param newest the newest articles that stand neither in {@code lead} nor in {@code pinned}
 * @param sections the sections that have articles, in the site's order
 */
public record HomeView(
    Page page,
    @Nullable Card lead,
    List<Card> pinned,
    List<Card> newest,
    List<SectionBlock> sections)
    implements PageView {

  public HomeView {
    pinned = List.copyOf(pinned);
    newest = List.copyOf(newest);
    sections = List.copyOf(sections);
  }
}
