package news.byline.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Ledger;
import news.byline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Keeps alive the addresses that the site once published: the one of what has moved leads to the
 * new one, and where nothing is left a notice says so.
 */
record LedgerPages(Frame frame, Ledger ledger) {

  /**
   * Says what becomes of a ledger.
   *
   * @param missing a page for each address of the ledger that no page was planned for
   * @param next the ledger with the addresses of all pages that are planned to be read
   */
  record Kept(List<PlannedPage> missing, Ledger next) {}

  /** Looks at all planned pages, each of which has an address of its own. */
  Kept keep(List<PlannedPage> planned) {
    Map<String, String> news = new HashMap<>();
    int known = 0;
    for (PlannedPage page : planned) {
      if (!(page.purpose() instanceof Purpose.Continuation)) {
        String url = url(page);
        String before = ledger.sources().get(url);
        known += before == null ? 0 : 1;
        String subject = subject(page.purpose());
        if (subject != null && !subject.equals(before)) {
          news.put(url, subject);
        }
      }
    }
    // So that mostly nothing needs to be looked for: where all are known, none is missing.
    boolean complete = known == ledger.sources().size();
    return new Kept(complete ? List.of() : missing(planned), ledger.with(news));
  }

  private static String url(PlannedPage page) {
    return SitePath.url(Addresses.shown(page.path()));
  }

  private static @Nullable String subject(Purpose purpose) {
    if (purpose instanceof Purpose.Content content) {
      return content.subject();
    }
    return purpose instanceof Purpose.Redirect redirect ? redirect.subject() : null;
  }

  private List<PlannedPage> missing(List<PlannedPage> planned) {
    Set<String> taken = new HashSet<>();
    planned.forEach(p -> taken.add(p.path()));
    List<Map.Entry<String, String>> left =
        ledger.sources().entrySet().stream().filter(e -> taken.add(path(e.getKey()))).toList();
    if (left.isEmpty()) {
      return List.of();
    }
    Map<String, PlannedPage> standing = new HashMap<>();
    for (PlannedPage page : planned) {
      if (page.purpose() instanceof Purpose.Content content) {
        standing.put(content.subject(), page);
      }
    }
    return left.stream().map(e -> standIn(path(e.getKey()), e.getValue(), standing)).toList();
  }

  private PlannedPage standIn(String path, String source, Map<String, PlannedPage> standing) {
    PlannedPage now = source.equals(Ledger.PAGE) ? null : standing.get(source);
    if (now != null && now.purpose() instanceof Purpose.Content content) {
      return RedirectPage.plan(frame, path, content, now.path(), now.origin());
    }
    boolean article = source.startsWith("articles/");
    return Notices.gone(frame, path, SourceSpan.ofFile(article ? source : Ledger.FILE));
  }

  private static String path(String url) {
    String path = SitePath.file(url);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
