package news.byline.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.Section;
import news.byline.model.Selection;
import news.byline.model.Terms;
import news.byline.plan.view.Link;
import news.byline.plan.view.ListView;
import news.byline.plan.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a list of articles into pages, numbered from the oldest: a full page never changes again,
 * and the newest page holds what is left, 20 to 39 articles once there are so many. On numbered
 * pages each date has its year, since the present year passes.
 */
record ListPages(Frame frame, Addresses addresses, Faces faces) {

  private static final int PAGE_SIZE = 20;

  /**
   * Says what is listed.
   *
   * @param kind {@code section}, {@code tag}, {@code person} or {@code topic}
   * @param folder its place in the output, without slashes at its ends
   * @param section the section that the navigation marks
   * @param oldestFirst whether the articles are shown in the order of events
   * @param pinnedFirst whether pinned articles lead the newest page
   * @param articles newest first
   */
  record Subject(
      String kind,
      String folder,
      String name,
      @Nullable String description,
      @Nullable Section section,
      List<String> roles,
      boolean oldestFirst,
      boolean pinnedFirst,
      Selection articles) {

    /** Returns the year that short dates leave out: an article elsewhere in the site is none. */
    private int year() {
      return articles.isEmpty() ? 0 : articles.get(0).date().at().getYear();
    }

    /** Returns the words by which the ledger knows it wherever it stands. */
    private String entry() {
      return kind + ":" + Terms.key(name);
    }

    private int full() {
      return Math.max(0, articles.size() / PAGE_SIZE - 1);
    }

    private String path(int number) {
      return number > full() ? folder + "/index.html" : folder + "/page/" + number + ".html";
    }

    /** Returns the articles of one page as they are shown. */
    private List<Article> on(int number) {
      int end = articles.size() - (number - 1) * PAGE_SIZE;
      int start = number > full() ? 0 : end - PAGE_SIZE;
      Selection shown = articles.subList(start, end);
      if (oldestFirst) {
        List<Article> reversed = new ArrayList<>(shown);
        Collections.reverse(reversed);
        return reversed;
      }
      return number > full() && pinnedFirst ? led(shown) : shown;
    }

    /** A pinned article leads however old it is. */
    private List<Article> led(List<Article> shown) {
      return Stream.concat(
              articles.stream().filter(Article::pinned), shown.stream().filter(a -> !a.pinned()))
          .toList();
    }
  }

  /** Plans all pages of one list. */
  List<PlannedPage> of(Subject subject) {
    String template = subject.kind.equals("section") ? "section.ftl" : "list.ftl";
    List<PlannedPage> pages = new ArrayList<>();
    for (int number = subject.full() + 1; number >= 1; number--) {
      int n = number;
      pages.add(
          PlannedPage.ofSite(
              subject.path(number),
              template,
              () -> view(subject, n),
              key(subject, n),
              number > subject.full()
                  ? new Purpose.Content(subject.entry(), subject.name())
                  : new Purpose.Continuation()));
    }
    return pages;
  }

  private long key(Subject subject, int number) {
    Digest digest = new Digest().add(subject.name).add(subject.roles.size());
    subject.roles.forEach(digest::add);
    digest.add(number > subject.full()).add(subject.full()).add(number);
    return faces.add(digest, subject.on(number)).value();
  }

  private Record view(Subject subject, int number) {
    Page page = page(subject, number);
    boolean newest = number > subject.full();
    Times dates = new Times(frame.settings().isChinese(), newest ? subject.year() : 0);
    return new ListView(
        page,
        subject.kind,
        subject.name,
        subject.description,
        subject.roles,
        new Cards(page.root(), addresses, dates).of(subject.on(number)),
        newest ? null : link(subject, subject.full() + 1, page.root()),
        number == 1 ? null : link(subject, number - 1, page.root()));
  }

  private Page page(Subject subject, int number) {
    Frame.Facts facts =
        Frame.Facts.of(subject.path(number), subject.name, subject.description, subject.section);
    String newest = subject.path(subject.full() + 1);
    return frame.page(facts, Metadata.list(facts, frame.settings(), subject.name, newest));
  }

  /** The newest page has no number: it would change with each page that fills. */
  private static Link link(Subject subject, int number, String root) {
    String name = number > subject.full() ? "" : Integer.toString(number);
    return new Link(name, Frame.href(root, subject.path(number)));
  }
}
