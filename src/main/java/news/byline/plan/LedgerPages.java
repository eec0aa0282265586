package news.byline.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Article;
import news.byline.model.Ledger;
import news.byline.model.SitePath;

/**
 * Keeps alive the addresses that the site once published: the one of an article that has moved
 * leads to the new one, and where nothing is left a notice says so.
 */
record LedgerPages(Frame frame, ArticlePages articles, List<Article> visible) {

  /** Pages that stand for what is not there, and so are no reason to keep an address. */
  private static final Set<String> STANDING_IN = Set.of("404.ftl", "withdrawn.ftl", "gone.ftl");

  /** Returns the ledger with the addresses of all pages that are planned to be read. */
  static Ledger record(Ledger ledger, List<PlannedPage> planned) {
    Map<String, String> published = new TreeMap<>();
    for (PlannedPage page : planned) {
      boolean numbered = page.path().matches(".*/page/\\d+\\.html");
      if (!numbered && !STANDING_IN.contains(page.template())) {
        boolean article = Set.of("article.ftl", "redirect.ftl").contains(page.template());
        published.put(
            SitePath.url(Addresses.shown(page.path())),
            article ? page.origin().file() : Ledger.PAGE);
      }
    }
    return ledger.with(published);
  }

  /** Plans a page for each address of the ledger that no page is planned for. */
  List<PlannedPage> missing(Ledger ledger, List<PlannedPage> planned) {
    Set<String> taken = new HashSet<>();
    planned.forEach(p -> taken.add(p.path()));
    Map<String, Article> byFile =
        visible.stream().collect(Collectors.toMap(Article::file, Function.identity()));
    List<PlannedPage> pages = new ArrayList<>();
    ledger
        .sources()
        .forEach(
            (url, source) -> {
              String path = path(url);
              if (taken.add(path)) {
                Article article = byFile.get(source);
                pages.add(article == null ? gone(path, source) : articles.redirect(article, path));
              }
            });
    return pages;
  }

  private PlannedPage gone(String path, String source) {
    SourceSpan origin =
        SourceSpan.ofFile(source.equals(Ledger.PAGE) ? "published-urls.txt" : source);
    return Notices.gone(frame, path, origin);
  }

  private static String path(String url) {
    String path = URLDecoder.decode(url.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
