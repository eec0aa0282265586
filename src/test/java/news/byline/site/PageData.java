package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a page tells machines. */
final class PageData {

  private final Dom dom;
  private final List<Map<String, Object>> blocks = new ArrayList<>();

  private PageData(String html) throws IOException {
    this.dom = Dom.of(html);
    for (String script : dom.texts("script", "type", "application/ld+json")) {
      blocks.add(JsonTree.object(script));
    }
  }

  static PageData of(String html) throws IOException {
    return new PageData(html);
  }

  Dom dom() {
    return dom;
  }

  /** Returns all blocks of JSON-LD. */
  List<Map<String, Object>> blocks() {
    return blocks;
  }

  /** Returns the one thing of a type; a thing of two types is one of its first. */
  Map<String, Object> thing(String type) {
    List<Map<String, Object>> things =
        things().stream()
            .filter(t -> type.equals(t.get("@type")) || list(t, "@type").contains(type))
            .toList();
    assertThat(things).as(type).hasSize(1);
    return things.get(0);
  }

  /** Returns the things that the page describes to readers of schema.org. */
  List<Map<String, Object>> things() {
    return blocks.stream()
        .filter(b -> "https://schema.org".equals(b.get("@context")))
        .flatMap(b -> objects(b, "@graph").stream())
        .toList();
  }

  /** Returns what the page tells Baidu. */
  Map<String, Object> baidu() {
    return blocks.stream()
        .filter(b -> String.valueOf(b.get("@context")).contains("baidu"))
        .findFirst()
        .orElse(Map.of());
  }

  /** Returns the contents of all meta elements of a name or property, in their order. */
  List<String> meta(String name) {
    return dom.meta(name);
  }

  /** Returns a property's value that is an object. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Map<String, Object> thing, String property) {
    assertThat(thing.get(property)).as(property).isInstanceOf(Map.class);
    return (Map<String, Object>) thing.get(property);
  }

  /** Returns a property's values that are objects; empty where it has none. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> objects(Map<String, Object> thing, String property) {
    return list(thing, property).stream().map(o -> (Map<String, Object>) o).toList();
  }

  /** Returns a property's values; empty where it has none or only one that is no list. */
  static List<?> list(Map<String, Object> thing, String property) {
    return thing.get(property) instanceof List<?> list ? list : List.of();
  }
}
