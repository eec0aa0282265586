package news.byline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Article;
import news.byline.model.Section;
import news.byline.plan.view.HomeView;
import news.byline.plan.view.Link;
import news.byline.plan.view.Page;
import news.byline.plan.view.SectionBlock;
import news.byline.plan.view.SectionView;
import org.jspecify.annotations.Nullable;

/** Plans the front page and the pages of sections. */
final class FrontPages {

  private static final int MOST_PINNED = 4;
  private static final int MOST_NEWEST = 12;
  private static final int MOST_IN_BLOCK = 6;
  private static final int PAGE_SIZE = 20;

  private final Frame frame;
  private final List<Article> articles;
  private final Addresses addresses;
  private final Times times;

  /** Takes the articles that may be seen, newest first. */
  FrontPages(Frame frame, List<Article> articles, Addresses addresses) {
    this.frame = frame;
    this.articles = articles;
    this.addresses = addresses;
    int year = articles.isEmpty() ? 0 : articles.get(0).date().at().getYear();
    this.times = new Times(frame.settings().isChinese(), year);
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
    return new HomeView(
        frame.page(Frame.Facts.of("index.html", null, frame.settings().description(), null)),
        lead == null ? null : cards.of(lead),
        cards.of(pinned),
        cards.of(newest),
        frame.sections().stream()
            .map(s -> block(s, lead, cards))
            .filter(Objects::nonNull)
            .toList());
  }

  private @Nullable SectionBlock block(Section section, @Nullable Article lead, Cards cards) {
    List<Article> own = in(section);
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

  private List<Article> in(Section section) {
    return articles.stream().filter(a -> section.equals(a.section())).toList();
  }

  /** Plans the pages of all sections. */
  List<PlannedPage> sections() {
    return frame.sections().stream().flatMap(s -> sectionPages(s).stream()).toList();
  }

  /**
   * Cuts a section into pages, numbered from the oldest: a full page never changes again, and the
   * newest page holds what is left, 20 to 39 articles once there are so many.
   */
  private List<PlannedPage> sectionPages(Section section) {
    List<Article> own = in(section);
    int full = Math.max(0, own.size() / PAGE_SIZE - 1);
    List<PlannedPage> pages = new ArrayList<>();
    for (int number = full + 1; number >= 1; number--) {
      int n = number;
      int end = own.size() - (number - 1) * PAGE_SIZE;
      int start = number > full ? 0 : end - PAGE_SIZE;
      List<Article> shown = own.subList(start, end);
      List<Article> ordered = number > full ? newestPage(own, shown) : shown;
      pages.add(
          new PlannedPage(
              path(section, number, full),
              "section.ftl",
              () -> sectionView(section, ordered, n, full),
              settingsFile()));
    }
    return pages;
  }

  /** A pinned article leads its section however old it is. */
  private static List<Article> newestPage(List<Article> all, List<Article> shown) {
    return Stream.concat(
            all.stream().filter(Article::pinned), shown.stream().filter(a -> !a.pinned()))
        .toList();
  }

  private static String path(Section section, int number, int full) {
    return number > full
        ? Frame.sectionPath(section)
        : section.slug() + "/page/" + number + ".html";
  }

  private Record sectionView(Section section, List<Article> shown, int number, int full) {
    String path = path(section, number, full);
    Page page = frame.page(Frame.Facts.of(path, section.name(), section.description(), section));
    return new SectionView(
        page,
        section.name(),
        section.description(),
        new Cards(page.root(), addresses, times).of(shown),
        number > full ? null : link(section, number + 1, full, page.root()),
        number == 1 ? null : link(section, number - 1, full, page.root()));
  }

  private static Link link(Section section, int number, int full, String root) {
    return new Link(Integer.toString(number), Frame.href(root, path(section, number, full)));
  }
}
