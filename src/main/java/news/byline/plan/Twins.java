package news.byline.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.byline.model.Asset;
import news.byline.model.Digest;
import news.byline.model.SiteSettings;
import news.byline.plan.view.Alternate;
import news.byline.plan.view.Meta;
import news.byline.plan.view.OtherEdition;
import news.byline.plan.view.Page;
import news.byline.plan.view.Social;
import org.jspecify.annotations.Nullable;

/**
 * Knows the edition in traditional characters: each page and each feed of the site has a twin at
 * the same path in a folder of its own. Addresses tell by their form what has one.
 *
 * @param strays the paths that have no twin although their form says so, or the other way round
 */
public record Twins(Set<String> strays) {

  /** The folder of the edition in the output. */
  public static final String FOLDER = "zh-hant/";

  static final String TRADITIONAL = "zh-Hant";
  static final String SIMPLIFIED = "zh-Hans";

  private static final Set<String> FEEDS = Set.of("feed.xml", "atom.xml", "feed.json");

  /** What addresses of pages end with, old addresses from other programs among them. */
  private static final Set<String> PAGES =
      Set.of("html", "htm", "xhtml", "shtml", "shtm", "asp", "aspx", "jsp", "php", "do");

  public Twins {
    strays = Set.copyOf(strays);
  }

  /** Finds the strays among the outputs of a site. */
  static Twins of(List<PlannedPage> pages, List<PlannedDocument> documents, List<Asset> assets) {
    Set<String> strays = new HashSet<>();
    pages.stream().map(PlannedPage::path).filter(p -> !looksSo(p)).forEach(strays::add);
    for (PlannedDocument document : documents) {
      if (looksSo(document.path()) != document.format().isFeed()) {
        strays.add(document.path());
      }
    }
    assets.stream().map(Asset::path).filter(Twins::looksSo).forEach(strays::add);
    return new Twins(strays);
  }

  /** Returns the path of the twin of an output. */
  public static String path(String path) {
    return FOLDER + path;
  }

  /** Returns the path of the output whose twin stands at a path. */
  static String own(String twin) {
    return twin.substring(Math.min(twin.length(), FOLDER.length()));
  }

  /** Tells whether a path lies in the edition's folder, on any file system. */
  static boolean isWithin(String path) {
    return path.regionMatches(true, 0, FOLDER, 0, FOLDER.length() - 1)
        && (path.length() == FOLDER.length() - 1 || path.charAt(FOLDER.length() - 1) == '/');
  }

  /**
   * Tells whether what stands at a path of the site has a twin.
   *
   * @param path without a slash in front; a folder's own page may be named by its folder
   */
  public boolean has(String path) {
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return !isWithin(path) && looksSo(file) != strays.contains(file);
  }

  private static boolean looksSo(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 || FEEDS.contains(name) || PAGES.contains(name.substring(dot + 1));
  }

  /** Returns the digest of what twins need to know of the site. */
  public long digest() {
    Digest digest = new Digest();
    strays.stream().sorted().forEach(digest::add);
    return digest.value();
  }

  /** Leads from a page to its twin; null where the site has no other edition. */
  static @Nullable OtherEdition other(SiteSettings settings, String root, String url) {
    return settings.traditional() == null
        ? null
        : new OtherEdition("繁體", TRADITIONAL, root + FOLDER + url.substring(1));
  }

  /** Lists a page in all editions; none where it is not the one that is to be listed. */
  static List<Alternate> alternates(SiteSettings settings, String url, @Nullable String canonical) {
    String root = Metadata.webRoot(settings);
    if (root == null || settings.traditional() == null) {
      return List.of();
    }
    String own = root + url.substring(1);
    if (!own.equals(canonical)) {
      return List.of();
    }
    return List.of(
        new Alternate(SIMPLIFIED, own),
        new Alternate(TRADITIONAL, root + FOLDER + url.substring(1)),
        new Alternate("x-default", own));
  }

  /** Makes the frame of a page's twin from that of the page. */
  public static Page page(Page page) {
    // What an absolute root leads to needs no step up.
    String up = page.root().startsWith("/") ? page.root() : "../" + page.root();
    return new Page(
        page.root(),
        "/" + FOLDER + page.path().substring(1),
        page.canonical(),
        page.title(),
        page.description(),
        TRADITIONAL,
        page.indexed(),
        page.indented(),
        page.feeds(),
        page.masthead(),
        page.navigation(),
        page.footer(),
        page.structuredData(),
        social(page.social()),
        new OtherEdition("简体", SIMPLIFIED, up + page.path().substring(1)),
        page.alternates());
  }

  private static @Nullable Social social(@Nullable Social social) {
    return social == null
        ? null
        : new Social(social.meta().stream().map(Twins::meta).toList(), social.baidu());
  }

  private static Meta meta(Meta meta) {
    return meta.name().equals("og:locale")
        ? new Meta(meta.attribute(), meta.name(), SocialTags.locale(TRADITIONAL))
        : meta;
  }
}
