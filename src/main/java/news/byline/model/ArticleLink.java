package news.byline.model;

import news.byline.diagnostic.SourceSpan;

/**
 * Names what a text, or {@code site.yaml}, links to on its own site.
 *
 * @param target the path of a file from the site's folder, or an address from {@code /}, without
 *     its fragment
 * @param fragment the part of the page, decoded; empty where the whole page is meant
 * @param place where the link stands
 */
public record ArticleLink(String target, String fragment, SourceSpan place) {

  /** Names the page, and its part, that an address on the site leads to. */
  public static ArticleLink of(String address, SourceSpan place) {
    return new ArticleLink(address.replaceFirst("#.*", ""), fragmentOf(address), place);
  }

  /** Returns the fragment of an address, decoded and without its {@code #}. */
  public static String fragmentOf(String address) {
    int mark = address.indexOf('#');
    // Text fragments (WICG): what follows the delimiter “:~:” is for the browser alone.
    return mark < 0 ? "" : SitePath.decoded(address.substring(mark + 1).replaceFirst(":~:.*", ""));
  }
}
