package news.byline.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Article;
import news.byline.model.Section;
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

  PlannedPage home() {
    return new PlannedPage("index.html", "home.ftl", this::homeView, settingsFile());
  }

  private static SourceSpan settingsFile() {
    return SourceSpan.ofFile("site.yaml");
  }

  private Record homeView() {
    Cards cards = new Cards("", addresses, times);
    Article lead =
        articles.stream()
            .filter(Article::pinned)
            .findFirst()
            .orElse(articles.isEmpty() ? null : articles.get(0));
    List<Article> pinned =
        articles.stream().filter(a -> a.pinned() && !a.equals(lead)).limit(MOST_PINNED).toList();
    List<Article> newest =
        articles.stream()
            .filter(a -> !a.equals(lead) && !pinned.contains(a))
            .limit(MOST_NEWEST)
            .toList();
    Frame.Facts facts = Frame.Facts.of("index.html", null, frame.settings().description(), null);
    return new HomeView(
        frame.page(facts, Metadata.home(facts, frame.settings())),
        lead == null ? null : cards.of(lead),
        cards.of(pinned),
        cards.of(newest),
        frame.sections().stream()
            .map(s -> block(s, lead, cards))
            .filter(Objects::nonNull)
            .toList());
  }

  private @Nullable SectionBlock block(Section section, @Nullable Article lead, Cards cards) {
    List<Article> own = index.in(section);
    if (own.isEmpty()) {
      return null;
    }
    List<Article> shown =
        pinnedFirst(own).filter(a -> !a.equals(lead)).limit(MOST_IN_BLOCK).toList();
    return new SectionBlock(
        section.name(),
        Frame.href("", Frame.sectionPath(section)),
        section.description(),
        cards.of(shown));
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
