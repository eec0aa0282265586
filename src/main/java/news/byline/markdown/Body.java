package news.byline.markdown;

import java.util.List;

/**
 * Holds what was read of the text of an article.
 *
 * @param opening the words of the first paragraph; empty where there is none
 */
public record Body(Markup markup, String opening, List<Heading> headings, List<Image> images) {

  public Body {
    headings = List.copyOf(headings);
    images = List.copyOf(images);
  }
}
