package news.byline.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.Ledger;
import news.byline.model.Section;
import news.byline.plan.view.Card;
import news.byline.plan.view.HomeView;
import news.byline.plan.view.SectionBlock;
import org.jspecify.annotations.Nullable;

/** Plans the front page and the pages of sections. */
final class FrontPages {

  private static final int MOST_PINNED = 4;
  private static final int MOST_NEWEST = 12;
  private static final int MOST_IN_BLOCK = 6;

  private final Frame frame;
  private final SiteIndex index;
  private final List<Article> articles;
  private final Addresses addresses;
  private final Times times;

  FrontPages(Frame frame, SiteIndex index, Addresses addresses, Times times) {
    this.frame = frame;
    this.index = index;
    this.articles = index.articles();
    this.addresses = addresses;
    this.times = times;
  }

  /**
   * Says what the front page shows.
   *
   * @param blocks each section that has articles, with those that are shown of it
   */
  private record Choice(
      @Nullable Article lead,
      List<Article> pinned,
      List<Article> newest,
      Map<Section, List<Article>> blocks) {}

  PlannedPage home() {
    Choice choice = choice();
    Digest digest = new Digest();
    index.faces().add(digest, choice.lead == null ? List.of() : List.of(choice.lead));
    index.faces().add(digest, choice.pinned);
    index.faces().add(digest, choice.newest);
    choice.blocks.forEach((section, shown) -> index.faces().add(digest.add(section.slug()), shown));
    return PlannedPage.ofSite(
        "index.html",
        "home.ftl",
        () -> homeView(choice),
        digest.add(times.currentYear()).value(),
        new Purpose.Content(Ledger.PAGE, "/"));
  }

  private Choice choice() {
    Article lead =
        articles.stream()
            .filter(Article::pinned)
            .findFirst()
            .orElse(articles.isEmpty() ? null : articles.get(0));
    List<Article> pinned =
        articles.stream().filter(a -> a.pinned() && !isSame(a, lead)).limit(MOST_PINNED).toList();
    List<Article> newest =
        articles.stream()
            .filter(a -> !isSame(a, lead) && pinned.stream().noneMatch(p -> isSame(a, p)))
            .limit(MOST_NEWEST)
            .toList();
    Map<Section, List<Article>> blocks = new LinkedHashMap<>();
    for (Section section : frame.sections()) {
      List<Article> own = index.in(section);
      if (!own.isEmpty()) {
        blocks.put(
            section, pinnedFirst(own).filter(a -> !isSame(a, lead)).limit(MOST_IN_BLOCK).toList());
      }
    }
    return new Choice(lead, pinned, newest, blocks);
  }

  /** Tells two articles apart by their files, which is quicker than by all that they hold. */
  private static boolean isSame(Article article, @Nullable Article other) {
    return other != null && article.file().equals(other.file());
  }

  private Record homeView(Choice choice) {
    Cards cards = new Cards("", addresses, times);
    Frame.Facts facts = Frame.Facts.of("index.html", null, frame.settings().description(), null);
    return new HomeView(
        frame.page(facts, Metadata.home(facts, frame.settings())),
        choice.lead == null ? null : cards.of(choice.lead),
        cards.of(choice.pinned),
        cards.of(choice.newest),
        choice.blocks.entrySet().stream()
            .map(block -> block(block.getKey(), cards.of(block.getValue())))
            .toList());
  }

  private static SectionBlock block(Section section, List<Card> shown) {
    String href = Frame.href("", Frame.sectionPath(section));
    return new SectionBlock(section.name(), href, section.description(), shown);
  }

  private static Stream<Article> pinnedFirst(List<Article> articles) {
    return Stream.concat(
        articles.stream().filter(Article::pinned), articles.stream().filter(a -> !a.pinned()));
  }

  /** Plans the pages of all sections. */
  List<PlannedPage> sections(ListPages lists) {
    return frame.sections().stream().flatMap(s -> lists.of(subject(s)).stream()).toList();
  }

  private ListPages.Subject subject(Section section) {
    return new ListPages.Subject(
        "section",
        section.slug(),
        section.name(),
        section.description(),
        section,
        List.of(),
        false,
        true,
        index.in(section));
  }
}
