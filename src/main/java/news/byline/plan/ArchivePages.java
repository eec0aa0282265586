package news.byline.plan;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.Ledger;
import news.byline.plan.view.ArchiveView;
import news.byline.plan.view.Link;
import news.byline.plan.view.Page;
import org.jspecify.annotations.Nullable;

/** Plans the pages of articles by date: all years, each year, each month. */
final class ArchivePages {

  private final Frame frame;
  private final Addresses addresses;
  private final Faces faces;

  /** The articles of each month, {@code 2022/02}, newest first; the newest month in front. */
  private final Map<String, List<Article>> months;

  ArchivePages(Frame frame, Addresses addresses, Faces faces, List<Article> articles) {
    this.frame = frame;
    this.faces = faces;
    this.addresses = addresses;
    this.months =
        articles.stream()
            .collect(
                Collectors.groupingBy(
                    ArchivePages::month,
                    () -> new TreeMap<>(java.util.Comparator.<String>reverseOrder()),
                    Collectors.toList()));
  }

  private static String month(Article article) {
    return Months.of(article, '/');
  }

  List<PlannedPage> pages() {
    List<String> years = months.keySet().stream().map(m -> m.substring(0, 4)).distinct().toList();
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(page("", null, years, List.of()));
    for (String year : years) {
      pages.add(page(year, "", monthsOf(year), List.of()));
    }
    months.forEach((month, own) -> pages.add(page(month, month.substring(0, 4), List.of(), own)));
    return pages;
  }

  private List<String> monthsOf(String year) {
    return months.keySet().stream().filter(m -> m.startsWith(year + "/")).toList();
  }

  private PlannedPage page(
      String time, @Nullable String up, List<String> parts, List<Article> articles) {
    String path = path(time);
    Digest digest = new Digest().add(parts.size());
    // Each part is told with the number of its articles, a year with those of its months.
    parts.forEach(
        part ->
            months.forEach(
                (month, own) -> {
                  if (month.startsWith(part)) {
                    digest.add(part).add(month).add(own.size());
                  }
                }));
    return PlannedPage.ofSite(
        path,
        "archive.ftl",
        () -> view(path, time, up, parts, articles),
        faces.add(digest, articles).value(),
        new Purpose.Content(Ledger.PAGE, path));
  }

  private Record view(
      String path, String time, @Nullable String up, List<String> parts, List<Article> articles) {
    boolean chinese = frame.settings().isChinese();
    String title = chinese ? name(time) + "归档" : (name(time) + " archive").strip();
    Page page = frame.page(Frame.Facts.of(path, title, null, null));
    Times times = new Times(chinese, 0);
    return new ArchiveView(
        page,
        name(time),
        up == null ? null : link(up, page.root()),
        parts.stream().map(p -> part(p, page.root())).toList(),
        new Cards(page.root(), addresses, times).of(articles));
  }

  private ArchiveView.Part part(String time, String root) {
    List<ArchiveView.Part> own = monthsOf(time).stream().map(m -> part(m, root)).toList();
    int count =
        own.isEmpty()
            ? months.getOrDefault(time, List.of()).size()
            : own.stream().mapToInt(ArchiveView.Part::count).sum();
    return new ArchiveView.Part(name(time), Frame.href(root, path(time)), count, own);
  }

  private Link link(String time, String root) {
    return new Link(name(time), Frame.href(root, path(time)));
  }

  private static String path(String time) {
    return "archive/" + (time.isEmpty() ? "" : time + "/") + "index.html";
  }

  private String name(String time) {
    if (time.isEmpty()) {
      return "";
    }
    boolean chinese = frame.settings().isChinese();
    String year = time.substring(0, 4);
    if (time.length() == 4) {
      return chinese ? year + "年" : year;
    }
    int month = Integer.parseInt(time.substring(5));
    return chinese
        ? year + "年" + month + "月"
        : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
  }
}
