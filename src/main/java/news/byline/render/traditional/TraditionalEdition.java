package news.byline.render.traditional;

import java.util.Collection;
import java.util.List;
import news.byline.model.SiteSettings;
import news.byline.model.Traditional;
import news.byline.plan.Twins;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.Html;
import news.byline.plan.view.Link;
import news.byline.plan.view.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages and feeds of the edition in traditional characters from those of the site. May be
 * used by several threads.
 */
public final class TraditionalEdition {

  /** BCP 47: Chinese in traditional characters, wherever it is read. */
  static final String LANGUAGE = "zh-Hant";

  private final SiteSettings settings;
  private final Twins twins;
  private final Words site;

  /**
   * Takes what the site says of its edition.
   *
   * @param traditional what is not left to the dictionaries
   * @param twins tells what stands in the edition
   */
  public TraditionalEdition(SiteSettings settings, Traditional traditional, Twins twins) {
    this.settings = settings;
    this.twins = twins;
    this.site = traditional.words().isEmpty() ? Words.NONE : new Words(traditional.words());
  }

  /**
   * Makes the twin of a page.
   *
   * @param path the path of the page in the output
   * @param view what the page shows, which tells the names of people
   * @param html the page as it is rendered for the edition, in simplified characters, as UTF-8
   */
  public byte[] page(String path, Record view, byte[] html) {
    return html(path, Utf8.decoded(html), names(PageNames.of(view))).utf8();
  }

  private Text html(String path, char[] html, Words names) {
    Conversion conversion = conversion();
    TwinAddresses addresses = addresses(path);
    String language = settings.language();
    TagText tags = new TagText(html, conversion, names, addresses, language);
    JsonText json = new JsonText(conversion, names, addresses, language);
    return new PageText(html, tags, conversion, names, json).converted();
  }

  private TwinAddresses addresses(String path) {
    String base = settings.baseUrl();
    String root = base == null ? null : base + "/";
    return new TwinAddresses(twins, root, settings.basePath() + "/", path);
  }

  private Conversion conversion() {
    return new Conversion(Dictionary.standard(), site);
  }

  private Words names(Collection<String> names) {
    return names.isEmpty() ? Words.NONE : PersonNames.of(names, conversion());
  }

  /** Makes the feed of the edition from that of the site. */
  public FeedView feed(FeedView feed) {
    Conversion conversion = conversion();
    return new FeedView(
        conversion.of(feed.title(), Words.NONE),
        conversion.of(feed.description(), Words.NONE),
        LANGUAGE,
        addresses("").ofFull(feed.self()),
        addresses("").ofFull(feed.home()),
        conversion.of(feed.publisher(), Words.NONE),
        feed.updated(),
        feed.items().stream().map(item -> item(item, conversion)).toList());
  }

  private FeedView.Item item(FeedView.Item item, Conversion conversion) {
    Words names = names(item.authors().stream().map(Link::name).toList());
    TwinAddresses addresses = addresses("");
    List<Link> authors =
        item.authors().stream()
            .map(a -> new Link(conversion.of(a.name(), names), addresses.ofFull(a.href())))
            .toList();
    return new FeedView.Item(
        item.id() + ";" + LANGUAGE,
        addresses.ofFull(item.href()),
        conversion.of(item.title(), names),
        conversion.of(item.summary(), names),
        new Html(html("", item.content().markup().toCharArray(), names).toString()),
        item.published(),
        item.updated(),
        authors,
        item.categories().stream().map(c -> conversion.of(c, names)).toList(),
        picture(item.picture(), conversion, names));
  }

  private static @Nullable Picture picture(
      @Nullable Picture picture, Conversion conversion, Words names) {
    return picture == null
        ? null
        : new Picture(
            picture.src(),
            picture.width(),
            picture.height(),
            conversion.of(picture.alt(), names),
            picture.caption() == null ? null : conversion.of(picture.caption(), names),
            picture.credit() == null ? null : conversion.of(picture.credit(), names),
            picture.srcset(),
            picture.webp(),
            picture.colour(),
            picture.position());
  }
}
