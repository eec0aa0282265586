package news.byline.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.model.SiteSettings;
import news.byline.model.Traditional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads which editions a site has beside its own, and what its conversion is to know. */
final class EditionReader {

  private static final List<String> KNOWN = List.of("zh-Hant");
  private static final List<Key> KEYS = List.of(SiteKeys.KEEP, SiteKeys.WORDS);

  private final Fields fields;

  EditionReader(Fields fields) {
    this.fields = fields;
  }

  /**
   * Reads the edition in traditional characters; null where the site has none.
   *
   * @param language the tag of the site's pages
   */
  @Nullable Traditional traditional(String language) {
    Map<String, String> words = words();
    Node node = fields.node(SiteKeys.EDITIONS);
    boolean wanted = false;
    for (Node item : node == null ? List.<Node>of() : fields.items(node)) {
      String name = fields.text(item);
      if (name != null && !KNOWN.contains(name)) {
        fields.errorNear("edition-unknown", fields.span(item), name, KNOWN);
      } else if (name != null && !SiteSettings.isSimplified(language)) {
        fields.error("edition-language", fields.span(item), name, language);
      } else {
        wanted = wanted || name != null;
      }
    }
    return wanted ? new Traditional(words) : null;
  }

  private Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    Node node = fields.node(SiteKeys.TRADITIONAL);
    Fields parts = node == null ? null : fields.fields(node, KEYS);
    if (parts == null) {
      if (node != null) {
        fields.error("type-mapping", fields.span(node), SiteKeys.TRADITIONAL.name());
      }
      return words;
    }
    Node others = parts.node(SiteKeys.WORDS);
    if (others instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        String word = parts.text(entry.getKeyNode());
        String form = parts.text(entry.getValueNode());
        if (word != null && form != null) {
          words.put(word, form);
        }
      }
    } else if (others != null) {
      parts.error("type-mapping", parts.span(others), SiteKeys.WORDS.name());
    }
    parts.names(SiteKeys.KEEP).forEach(word -> words.put(word, word));
    return words;
  }
}
