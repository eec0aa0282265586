package news.byline.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Section;
import news.byline.model.Slug;
import news.byline.model.Topic;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the sections and topics that {@code site.yaml} describes. */
final class PartsReader {

  private static final List<Key> SECTION =
      List.of(SiteKeys.NAME, SiteKeys.SLUG, SiteKeys.DESCRIPTION);
  private static final List<Key> TOPIC =
      List.of(SiteKeys.NAME, SiteKeys.SLUG, SiteKeys.DESCRIPTION, SiteKeys.ORDER);

  private final Fields fields;

  PartsReader(Fields fields) {
    this.fields = fields;
  }

  /** Reads the sections in their order; a name alone gets its pinyin for a folder. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Node item : items(SiteKeys.SECTIONS)) {
      Part part = part(item, SECTION, taken);
      if (part != null && Slug.isReserved(part.slug)) {
        fields.error("section-slug", part.place, part.slug);
      } else if (part != null) {
        sections.add(new Section(part.name, part.slug, part.description));
      }
    }
    return sections;
  }

  /** Reads the topics. */
  List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Node item : items(SiteKeys.TOPICS)) {
      Part part = part(item, TOPIC, taken);
      if (part != null) {
        topics.add(new Topic(part.name, part.slug, part.description, oldestFirst(item)));
      }
    }
    return topics;
  }

  private boolean oldestFirst(Node item) {
    Fields parts = fields.fields(item, TOPIC);
    String order = parts == null ? null : parts.text(SiteKeys.ORDER);
    if (parts != null && order != null && !List.of("newest", "oldest").contains(order)) {
      fields.errorNear(
          "order-unknown", parts.span(SiteKeys.ORDER), order, List.of("newest", "oldest"));
    }
    return "oldest".equals(order);
  }

  private List<Node> items(Key key) {
    Node node = fields.node(key);
    return node == null ? List.of() : fields.items(node);
  }

  private record Part(String name, String slug, @Nullable String description, SourceSpan place) {}

  private @Nullable Part part(Node item, List<Key> keys, Set<String> taken) {
    Fields parts = fields.fields(item, keys);
    String name = parts == null ? fields.text(item) : parts.text(SiteKeys.NAME);
    if (name == null) {
      fields.error("section-name", fields.span(item));
      return null;
    }
    String written = parts == null ? null : parts.text(SiteKeys.SLUG);
    String slug = written == null ? Slug.ofName(name) : written;
    SourceSpan place =
        written == null || parts == null ? fields.span(item) : parts.span(SiteKeys.SLUG);
    if (!Slug.isValid(slug)) {
      fields.error("section-slug", place, slug.isEmpty() ? name : slug);
      return null;
    }
    boolean newName = taken.add(name);
    boolean newSlug = taken.add("/" + slug.toLowerCase(Locale.ROOT));
    if (!newName || !newSlug) {
      fields.error("section-duplicate", fields.span(item), name, slug);
    }
    return new Part(name, slug, parts == null ? null : parts.text(SiteKeys.DESCRIPTION), place);
  }
}
