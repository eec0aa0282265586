package news.byline.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    Map<String, String> sources = sources();
    int known = 0;
    for (PlannedPage page : planned) {
      if (!(page.purpose() instanceof Purpose.Continuation)) {
        String url = url(page);
        known += sources.containsKey(url) ? 1 : 0;
        String subject = subject(page.purpose());
        if (subject != null) {
          note(url, subject, news);
          if (hasTwins()) {
            note("/" + Twins.path(url.substring(1)), subject, news);
          }
        }
      }
    }
    // So that mostly nothing needs to be looked for: where all are known, none is missing.
    boolean complete = known == sources.size();
    return new Kept(complete ? List.of() : missing(planned, sources), ledger.with(news));
  }

  private void note(String url, String subject, Map<String, String> news) {
    if (!subject.equals(ledger.sources().get(url))) {
      news.put(url, subject);
    }
  }

  private boolean hasTwins() {
    return frame.settings().traditional() != null;
  }

  /** Returns what stood at each address; of twins, which stand by themselves, at their pages'. */
  private Map<String, String> sources() {
    if (!hasTwins()) {
      return ledger.sources();
    }
    Map<String, String> sources = new TreeMap<>();
    ledger
        .sources()
        .forEach(
            (url, source) -> {
              boolean twin = Twins.isWithin(url.substring(1));
              sources.putIfAbsent(twin ? "/" + Twins.own(url.substring(1)) : url, source);
            });
    return sources;
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

  private List<PlannedPage> missing(List<PlannedPage> planned, Map<String, String> sources) {
    Set<String> taken = new HashSet<>();
    planned.forEach(p -> taken.add(p.path()));
    List<Map.Entry<String, String>> left =
        sources.entrySet().stream().filter(e -> taken.add(path(e.getKey()))).toList();
    if (left.isEmpty()) {
      return List.of();
    }
    Map<String, PlannedPage> standing = new HashMap<>();
    for (PlannedPage page : planned) {
      if (page.purpose() instanceof Purpose.Content content) {
        standing.put(content.subject(), page);
        // A twin that is left over leads to its page, whatever that is.
        standing.put("/" + page.path(), page);
      }
    }
    return left.stream().map(e -> standIn(path(e.getKey()), e.getValue(), standing)).toList();
  }

  private PlannedPage standIn(String path, String source, Map<String, PlannedPage> standing) {
    PlannedPage now = Twins.isWithin(path) ? standing.get("/" + Twins.own(path)) : null;
    if (now == null && !source.equals(Ledger.PAGE)) {
      now = standing.get(source);
    }
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
