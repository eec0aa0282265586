package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what every template needs whatever the page shows.
 *
 * @param root what leads from this page to the site's root: empty, {@code ../}, {@code ../../} …,
 *     or an absolute path in {@code 404.html}; {@code ${page.root}assets/…} addresses a file
 * @param path the page's own address on the site, from {@code /}
 * @param canonical the full address that search engines are to list: the page's own, that of the
 *     page that it leads to, or that of the work that it reprints; null on notices and where the
 *     site has no {@code baseUrl}
 * @param title the text of {@code <title>}
 * @param description the text for search results and previews
 * @param language the BCP 47 tag of {@code <html lang>}
 * @param indexed false where search engines are asked to pass the page over
 * @param indented true where the site wants its paragraphs indented by two ems
 * @param feeds the feeds of its section or topic and of the site; empty where the site has no
 *     {@code baseUrl}
 * @param structuredData what the page shows, in the terms of schema.org (JSON-LD); null where the
 *     site has no {@code baseUrl} and where there is nothing to say
 * @param social how others are to announce the page; null where the site has no {@code baseUrl} and
 *     on pages that are not to be listed
 * @param otherEdition the same page in the site's other edition; null where it has none
 * @param alternates the page in all editions of the site, for search engines; empty where it has
 *     but one, where it has no {@code baseUrl}, and on pages that are not to be listed
 */
public record Page(
    String root,
    String path,
    @Nullable String canonical,
    String title,
    @Nullable String description,
    String language,
    boolean indexed,
    boolean indented,
    List<FeedLink> feeds,
    Masthead masthead,
    List<NavigationItem> navigation,
    Footer footer,
    @Nullable Html structuredData,
    @Nullable Social social,
    @Nullable OtherEdition otherEdition,
    List<Alternate> alternates) {

  public Page {
    feeds = List.copyOf(feeds);
    navigation = List.copyOf(navigation);
    alternates = List.copyOf(alternates);
  }
}
