package news.byline.plan.view;

import java.util.List;

/**
 * Fills {@code corrections.ftl}, which lists all corrections of the site.
 *
 * @param corrections newest first
 */
public record CorrectionsView(Page page, List<Item> corrections) implements PageView {

  public CorrectionsView {
    corrections = List.copyOf(corrections);
  }

  /** Holds one correction with the article that it corrects. */
  public record Item(Link article, CorrectionNote correction) {}
}
