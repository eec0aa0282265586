package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a list of pages for search engines. No template receives it. */
public record SitemapView(List<Entry> pages) {

  public SitemapView {
    pages = List.copyOf(pages);
  }

  /**
   * Holds one page.
   *
   * @param href its absolute address
   * @param modified when it last changed, as W3C Datetime; null where that is not known
   * @param images the absolute addresses of its pictures
   * @param alternates the page in all editions; empty where the site has but one
   */
  public record Entry(
      String href, @Nullable String modified, List<String> images, List<Alternate> alternates) {

    public Entry {
      alternates = List.copyOf(alternates);
      images = List.copyOf(images);
    }
  }
}
