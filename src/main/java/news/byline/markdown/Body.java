package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds the text of an article, ready for its page.
 *
 * @param html the HTML; each address on the site begins with {@code /}
 * @param text the words alone, one paragraph a line
 * @param opening the words of the first paragraph; empty where there is none
 */
public record Body(
    String html, String text, String opening, List<Heading> headings, List<Image> images) {

  /**
   * Finds addresses on the site. A quotation mark in text or in an attribute's value is always
   * written as a character reference, so these characters stand nowhere but in a tag.
   */
  private static final Pattern SITE_ADDRESS = Pattern.compile(" (?:href|src|poster)=\"/(?!/)");

  public Body {
    headings = List.copyOf(headings);
    images = List.copyOf(images);
  }

  /**
   * Returns the HTML for a page from which {@code root} leads to the site's root.
   *
   * @param root {@code ../../}, or an address with a slash at the end
   */
  public String html(String root) {
    List<Integer> slashes = new ArrayList<>();
    SITE_ADDRESS.matcher(html).results().forEach(m -> slashes.add(m.end() - 1));
    StringBuilder out = new StringBuilder(html.length() + slashes.size() * root.length());
    int from = 0;
    for (int slash : slashes) {
      out.append(html, from, slash).append(root);
      from = slash + 1;
    }
    return out.append(html, from, html.length()).toString();
  }
}
