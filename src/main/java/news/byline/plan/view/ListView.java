package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code section.ftl} and {@code list.ftl}: one page of the articles of a section, a tag, a
 * person or a topic.
 *
 * @param kind what is listed: {@code section}, {@code tag}, {@code person} or {@code topic}
 * @param description what the newsroom says of it
 * @param roles what a person signed as (记者, 摄影 …); empty for other lists
 * @param articles pinned ones first on a section's newest page, then the newest first; a topic may
 *     ask for the oldest first
 * @param newest the page of the newest articles; null on that page itself
 * @param older the page of older articles; null on the oldest page
 */
public record ListView(
    Page page,
    String kind,
    String name,
    @Nullable String description,
    List<String> roles,
    List<Card> articles,
    @Nullable Link newest,
    @Nullable Link older)
    implements PageView {

  public ListView {
    roles = List.copyOf(roles);
    articles = List.copyOf(articles);
  }
}
