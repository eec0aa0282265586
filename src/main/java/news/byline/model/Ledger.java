package news.byline.model;

import java.util.Collections;
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
    sources = Collections.unmodifiableMap(sources);
  }

  /**
   * Returns this ledger with what is newly published; an address known already takes the new
   * source.
   */
  public Ledger with(Map<String, String> published) {
    if (published.isEmpty()) {
      return this;
    }
    Map<String, String> all = new TreeMap<>(sources);
    all.putAll(published);
    return new Ledger(all);
  }
}
