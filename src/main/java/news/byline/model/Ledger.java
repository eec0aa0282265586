package news.byline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers every address that the site has ever published, so that none dies.
 *
 * @param sources what stood at each address, from {@code /}, in the order of the addresses: an
 *     article's file, a kind of list and its name ({@code tag:5g}), or {@link #PAGE}
 */
public record Ledger(Map<String, String> sources) {

  /** The file's path from the site's folder. */
  public static final String FILE = "published-urls.txt";

  /** Stands for a page that is neither an article's nor a list's. */
  public static final String PAGE = "-";

  /** The ledger of a site that has published nothing. */
  public static final Ledger EMPTY = new Ledger(Map.of());

  public Ledger {
    sources = Collections.unmodifiableMap(isOrdered(sources) ? sources : ordered(sources));
  }

  private static boolean isOrdered(Map<String, String> sources) {
    String before = "";
    for (String url : sources.keySet()) {
      if (url.compareTo(before) < 0) {
        return false;
      }
      before = url;
    }
    return true;
  }

  /** Addresses are looked for by the thousand, which a hash answers sooner than a tree. */
  private static Map<String, String> ordered(Map<String, String> sources) {
    return new LinkedHashMap<>(new TreeMap<>(sources));
  }

  /**
   * Returns this ledger with what is newly published; an address known already takes the new
   * source.
   */
  public Ledger with(Map<String, String> published) {
    if (published.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>((sources.size() + published.size()) * 2);
    TreeMap<String, String> news = new TreeMap<>(published);
    sources.forEach(
        (url, source) -> {
          while (!news.isEmpty() && news.firstKey().compareTo(url) < 0) {
            Map.Entry<String, String> first = news.pollFirstEntry();
            all.put(first.getKey(), first.getValue());
          }
          String now = news.remove(url);
          all.put(url, now == null ? source : now);
        });
    all.putAll(news);
    return new Ledger(all);
  }
}
