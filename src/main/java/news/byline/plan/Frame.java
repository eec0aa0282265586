package news.byline.plan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.model.Digest;
import news.byline.model.Imprint;
import news.byline.model.Photo;
import news.byline.model.Publisher;
import news.byline.model.Section;
import news.byline.model.SitePath;
import news.byline.model.SiteSettings;
import news.byline.plan.view.FeedLink;
import news.byline.plan.view.Footer;
import news.byline.plan.view.Link;
import news.byline.plan.view.Masthead;
import news.byline.plan.view.NavigationItem;
import news.byline.plan.view.Page;
import org.jspecify.annotations.Nullable;

/** Makes what stands round every page. */
final class Frame {

  private static final String ICP_REGISTER = "https://beian.miit.gov.cn/";
  private static final String POLICE_REGISTER = "https://beian.mps.gov.cn/";

  /** A public-security filing has fourteen digits. */
  private static final Pattern POLICE_NUMBER = Pattern.compile("\\d{14}");

  private final SiteSettings settings;
  private final List<Section> sections;

  /** What stands round pages is the same for all of a section in folders of one depth. */
  private final Map<Place, Surround> surrounds = new ConcurrentHashMap<>();

  Frame(SiteSettings settings, List<Section> sections) {
    this.settings = settings;
    this.sections = List.copyOf(sections);
  }

  SiteSettings settings() {
    return settings;
  }

  List<Section> sections() {
    return sections;
  }

  private record Place(String root, @Nullable Section section) {}

  private record Surround(
      List<FeedLink> feeds, Masthead masthead, List<NavigationItem> navigation, Footer footer) {}

  /**
   * Says what a page is.
   *
   * @param path its path in the output
   * @param title its own title, without the site's
   * @param section the section that it belongs to
   * @param canonical the path of the page that search engines are to list for it: its own, that of
   *     the page that it leads to, or null where they are to list none
   */
  record Facts(
      String path,
      @Nullable String title,
      @Nullable String description,
      @Nullable Section section,
      @Nullable String canonical) {

    /** Says what a page is that search engines may list. */
    static Facts of(
        String path,
        @Nullable String title,
        @Nullable String description,
        @Nullable Section section) {
      return new Facts(path, title, description, section, path);
    }

    boolean indexed() {
      return path.equals(canonical);
    }
  }

  /** Returns the digest of what stands round every page and does not come from the settings. */
  long digest() {
    Digest digest = new Digest();
    sections.forEach(section -> digest.add(section.slug()).add(section.name()));
    return digest.value();
  }

  /** Makes the frame of a page that stands at its own address. */
  Page page(Facts facts) {
    return page(facts, Metadata.of(facts, settings));
  }

  /** Makes the frame of a page that tells machines more than every page does. */
  Page page(Facts facts, Metadata metadata) {
    return page(facts, metadata, root(facts.path()));
  }

  /** Makes the frame of a page that a server shows at any address. */
  Page pageAnywhere(Facts facts) {
    return page(facts, Metadata.of(facts, settings), settings.basePath() + "/");
  }

  private Page page(Facts facts, Metadata metadata, String root) {
    String url = SitePath.url(Addresses.shown(facts.path()));
    Surround surround = surrounds.computeIfAbsent(new Place(root, facts.section()), this::surround);
    return new Page(
        root,
        url,
        metadata.canonical(),
        title(facts.title()),
        facts.description(),
        settings.language(),
        facts.indexed(),
        settings.indented(),
        FeedPages.withTopic(settings, facts, root, surround.feeds),
        surround.masthead,
        surround.navigation,
        surround.footer,
        metadata.structuredData(),
        metadata.social(),
        Twins.other(settings, root, url),
        facts.indexed() ? Twins.alternates(settings, url, metadata.canonical()) : List.of());
  }

  private Surround surround(Place place) {
    String root = place.root;
    return new Surround(
        FeedPages.links(settings, place.section, root),
        masthead(root),
        navigation(root, place.section),
        footer(root));
  }

  /** Returns what leads from a page to the site's root. */
  static String root(String path) {
    int depth = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      depth++;
    }
    return "../".repeat(depth);
  }

  /** Returns the address of an output seen from a page. */
  static String href(String root, String path) {
    String address = root + SitePath.url(Addresses.shown(path)).substring(1);
    return address.isEmpty() ? "./" : address;
  }

  private String title(@Nullable String own) {
    if (own != null) {
      return own + " - " + settings.title();
    }
    return settings.subtitle() == null
        ? settings.title()
        : settings.title() + " - " + settings.subtitle();
  }

  private Masthead masthead(String root) {
    Publisher publisher = settings.publisher();
    Photo logo = publisher.logo();
    String phone = publisher.phone();
    return new Masthead(
        settings.title(),
        settings.subtitle(),
        href(root, "index.html"),
        settings.searchable() ? href(root, SearchPage.PATH) : null,
        logo == null ? null : PictureViews.plain(root, logo),
        phone,
        phone == null ? null : "tel:" + phone.replaceAll("[^+0-9]", ""),
        publisher.qq(),
        publisher.email());
  }

  private List<NavigationItem> navigation(String root, @Nullable Section current) {
    return sections.stream()
        .map(s -> new NavigationItem(s.name(), href(root, sectionPath(s)), s.equals(current)))
        .toList();
  }

  /** Returns what leads down to an article: the front page and its section. */
  List<Link> breadcrumbs(@Nullable Section section, String root) {
    Link home = new Link(settings.title(), href(root, "index.html"));
    return section == null
        ? List.of(home)
        : List.of(home, new Link(section.name(), href(root, sectionPath(section))));
  }

  /** Returns the path of a section's newest page. */
  static String sectionPath(Section section) {
    return section.slug() + "/index.html";
  }

  private Footer footer(String root) {
    Imprint imprint = settings.imprint();
    String icp = imprint.icp();
    return new Footer(
        settings.publisher().name(),
        imprint.copyright(),
        icp == null ? null : new Link(icp, ICP_REGISTER),
        police(imprint.police()),
        imprint.license(),
        imprint.support(),
        settings.publisher().address(),
        href(root, "archive/index.html"),
        href(root, CorrectionsPage.PATH));
  }

  private static @Nullable Link police(@Nullable String filing) {
    if (filing == null) {
      return null;
    }
    Matcher number = POLICE_NUMBER.matcher(filing);
    return new Link(
        filing,
        number.find()
            ? POLICE_REGISTER + "#/query/webSearch?code=" + number.group()
            : POLICE_REGISTER);
  }
}
