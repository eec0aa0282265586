package news.byline.build;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Tells what a newsroom should know of the article that a page shows.
 *
 * @param file the article's file, from the site's folder
 * @param due the first instant at which it may be seen, in the site's zone
 * @param missing the tasks for which nobody has signed, by their keys under {@code credits}
 */
public record PreviewPage(String file, boolean draft, OffsetDateTime due, List<String> missing) {

  public PreviewPage {
    missing = List.copyOf(missing);
  }
}
