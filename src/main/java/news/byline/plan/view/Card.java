package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Announces an article on another page.
 *
 * @param authors the names of the byline, in its order
 * @param picture the cover, else the first picture of the text; null where there is none
 * @param reads the number of reads known from elsewhere, in digits
 */
public record Card(
    String href,
    @Nullable String kicker,
    String title,
    @Nullable String subtitle,
    String summary,
    Time published,
    @Nullable Link section,
    List<String> authors,
    @Nullable Picture picture,
    @Nullable String reads,
    boolean pinned,
    boolean sponsored) {

  public Card {
    authors = List.copyOf(authors);
  }
}
