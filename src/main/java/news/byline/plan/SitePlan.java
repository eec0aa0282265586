package news.byline.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.model.Article;
import news.byline.model.Asset;
import news.byline.model.Ledger;
import news.byline.model.Manuscripts;
import news.byline.model.Publisher;
import news.byline.model.Rendition;
import news.byline.model.Renditions;
import news.byline.model.Site;
import news.byline.model.SiteSettings;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Lists all outputs of a site.
 *
 * @param pages the pages to be rendered
 * @param documents what programs read
 * @param assets the files to be copied
 * @param renditions the smaller versions of pictures that are to be made
 * @param ledger all addresses that the site has published, these pages' among them
 * @param frame the digest of what stands round every page and does not come from the settings
 * @param standIns those of the pages that stand where the site once had another
 * @param twins the edition in traditional characters; null where there is none
 * @param search what the search page reads; null where the site has none
 * @param outline makes what must be known to plan anew the pages of a few articles; it takes all
 *     articles in the order of their files
 */
public record SitePlan(
    List<PlannedPage> pages,
    List<PlannedDocument> documents,
    List<Asset> assets,
    List<Rendition> renditions,
    Ledger ledger,
    long frame,
    List<PlannedPage> standIns,
    @Nullable Twins twins,
    @Nullable SearchPlan search,
    Function<List<Article>, Outline> outline) {

  public SitePlan {
    pages = List.copyOf(pages);
    documents = List.copyOf(documents);
    assets = List.copyOf(assets);
    renditions = List.copyOf(renditions);
    standIns = List.copyOf(standIns);
  }

  /**
   * Plans a site as it is to be seen at one instant; the value is null where two outputs collide.
   */
  public static Reading<SitePlan> of(
      Site site, Visibility visibility, Manuscripts manuscripts, UnaryOperator<String> pinyin) {
    List<Article> visible = with(Standing.VISIBLE, site, visibility);
    List<Diagnostic> faults = new ArrayList<>();
    Addresses addresses = new Addresses(site.settings(), visible);
    List<PlannedPage> pages = new ArrayList<>();

    Frame frame = new Frame(site.settings(), site.sections(visible));
    SiteIndex index = SiteIndex.of(site, visible, pinyin);
    int year = visible.isEmpty() ? 0 : visible.get(0).date().at().getYear();
    Times times = new Times(site.settings().isChinese(), year);
    ListPages lists = new ListPages(frame, addresses, index.faces());
    TermPages terms = new TermPages(index, site.settings().topics());
    FrontPages fronts = new FrontPages(frame, index, addresses, times);
    pages.add(fronts.home());
    pages.addAll(fronts.sections(lists));
    pages.addAll(terms.pages(lists));
    pages.addAll(new ArchivePages(frame, addresses, index.faces(), visible).pages());
    pages.add(new CorrectionsPage(frame, addresses, index.faces(), visible).page());
    SearchPlan search = null;
    if (site.settings().searchable()) {
      search = SearchPlan.of(visible, frame.sections(), addresses);
      pages.add(SearchPage.plan(frame));
    }
    pages.add(Notices.notFound(frame));
    ArticlePages articles = new ArticlePages(frame, addresses, index, manuscripts);
    for (Article article : visible) {
      faults.addAll(addresses.faults(article));
      pages.add(articles.page(article));
      pages.addAll(articles.redirects(article));
    }
    for (Article article : with(Standing.WITHDRAWN, site, visibility)) {
      pages.addAll(articles.notices(article));
    }
    LedgerPages.Kept kept = new LedgerPages(frame, site.ledger()).keep(pages);
    pages.addAll(kept.missing());
    Listing listing = Documents.listing(articles, index, visibility);
    List<Channel> channels = listing == null ? List.of() : new Channels(listing).all();
    List<PlannedDocument> documents =
        new ArrayList<>(Documents.of(site, visibility.now(), listing, channels));
    documents.addAll(new Redirects(site.settings()).documents(pages));
    Twins twins =
        site.settings().traditional() == null ? null : Twins.of(pages, documents, site.assets());
    List<Rendition> renditions = renditions(visible, site.settings());
    faults.addAll(
        Collisions.find(
            pages, documents, site.assets(), renditions, twins != null, search != null));
    if (linksWithin(site.settings().publisher(), visible)) {
      DeadLinks deadLinks =
          new DeadLinks(
              outputs(pages, documents, site.assets()),
              addresses,
              index,
              site.unread(),
              twins != null);
      faults.addAll(deadLinks.of(site.settings().publisher()));
      visible.forEach(a -> faults.addAll(deadLinks.of(a)));
    }
    boolean failed = faults.stream().anyMatch(Diagnostic::isError);
    return new Reading<>(
        failed
            ? null
            : new SitePlan(
                pages,
                documents,
                site.assets(),
                renditions,
                kept.next(),
                frame.digest(),
                kept.missing(),
                twins,
                search,
                all -> Outline.of(frame.sections(), index, channels, twins, all)),
        faults);
  }

  /** Lists the smaller versions of all pictures that articles show, each once. */
  private static List<Rendition> renditions(List<Article> visible, SiteSettings settings) {
    Map<String, Rendition> renditions = new LinkedHashMap<>();
    for (Article article : visible) {
      Stream<Rendition> shown =
          article.photos().stream()
              .filter(photo -> photo.master() != null)
              .flatMap(photo -> Renditions.of(photo, settings.pictures()).all());
      Stream<Rendition> cut =
          Renditions.announcing(article, settings.pictures(), settings.baseUrl() != null);
      Stream.concat(shown, cut)
          .forEach(rendition -> renditions.putIfAbsent(rendition.path(), rendition));
    }
    return List.copyOf(renditions.values());
  }

  private static boolean linksWithin(Publisher publisher, List<Article> articles) {
    return !publisher.links().isEmpty()
        || articles.stream().anyMatch(a -> !a.links().isEmpty() || !a.addresses().isEmpty());
  }

  /** Returns the paths of all outputs at which a reader finds something. */
  private static Stream<String> outputs(
      List<PlannedPage> pages, List<PlannedDocument> documents, List<Asset> assets) {
    return Stream.concat(
        pages.stream().filter(p -> !(p.purpose() instanceof Purpose.Notice)).map(PlannedPage::path),
        Stream.concat(
            documents.stream().map(PlannedDocument::path), assets.stream().map(Asset::path)));
  }

  private static List<Article> with(Standing standing, Site site, Visibility visibility) {
    return site.articles().stream()
        .filter(a -> visibility.of(a) == standing)
        .map(a -> a.asOf(visibility.now()))
        .toList();
  }
}
