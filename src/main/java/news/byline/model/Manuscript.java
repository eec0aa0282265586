package news.byline.model;

import java.util.function.Function;
import news.byline.markdown.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Holds an article together with its text.
 *
 * @param html the text as HTML, in which each address on the site begins with {@code /}
 */
public record Manuscript(Article article, String html) {

  /**
   * Returns the text as HTML for a page; where somebody paid for the article, its links to other
   * sites say so.
   *
   * @param onPage turns an address on the site, from {@code /}, into the one that the page needs;
   *     null takes the link away and leaves its words
   */
  public String html(Function<String, @Nullable String> onPage) {
    return new Markup(html).html(onPage, article.sponsored());
  }
}
