package news.byline.source;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds all templates of a site by name.
 *
 * @param templates the text of each: the site's own where it has one, else the built-in theme's
 * @param own the names of those that are the site's own
 */
public record Theme(Map<String, String> templates, Set<String> own) {

  public Theme {
    templates = Map.copyOf(new TreeMap<>(templates));
    own = Set.copyOf(own);
  }
}
