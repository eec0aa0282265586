package news.byline.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers every address that the site has ever published, so that none dies.
 *
 * @param sources what stood at each address, from {@code /}: an article's file, or {@link #PAGE}
 */
public record Ledger(Map<String, String> sources) {

  /** Stands for a page that is not an article's. */
  public static final String PAGE = "-";

  /** The ledger of a site that has published nothing. */
  public static final Ledger EMPTY = new Ledger(Map.of());

  public Ledger {
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
  }

  /**
   * Returns this ledger with what is published now; an address known already takes the new source.
   */
  public Ledger with(Map<String, String> published) {
    Map<String, String> all = new TreeMap<>(sources);
    all.putAll(published);
    return new Ledger(all);
  }
}
