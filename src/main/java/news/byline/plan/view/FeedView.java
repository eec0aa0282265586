package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a feed, whatever its format. No template receives it. All addresses are absolute.
 *
 * @param self the feed's own address
 * @param home the page that the feed follows
 * @param publisher the name of the publisher, else of the site
 * @param updated when the newest change of its articles was made, in ISO 8601; null where it has
 *     none
 * @param items newest first
 */
public record FeedView(
    String title,
    String description,
    String language,
    String self,
    String home,
    String publisher,
    @Nullable String updated,
    List<Item> items) {

  public FeedView {
    items = List.copyOf(items);
  }

  /**
   * Holds one article.
   *
   * @param id names the article for ever, also when its headline or its address changes
   * @param content the full text
   * @param published when it was published, in ISO 8601 with time and offset
   * @param updated when it was last changed for readers, else when it was published
   * @param categories its section, topics and tags
   */
  public record Item(
      String id,
      String href,
      String title,
      String summary,
      Html content,
      String published,
      String updated,
      List<Link> authors,
      List<String> categories,
      @Nullable Picture picture) {

    public Item {
      authors = List.copyOf(authors);
      categories = List.copyOf(categories);
    }
  }
}
