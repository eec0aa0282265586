package news.byline.plan.structured;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the properties of one thing; those without a value are left out. */
final class Thing {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  /** Begins a thing of a type of schema.org. */
  static Thing of(String type) {
    return new Thing().with("@type", type);
  }

  Thing with(String property, @Nullable String text) {
    return put(property, text == null || text.isEmpty() ? null : text);
  }

  Thing with(String property, int number) {
    return put(property, number);
  }

  Thing with(String property, @Nullable Thing thing) {
    return put(property, thing == null || thing.properties.isEmpty() ? null : thing);
  }

  /** Adds texts or things. */
  Thing with(String property, List<?> values) {
    return put(property, values.isEmpty() ? null : List.copyOf(values));
  }

  private Thing put(String property, @Nullable Object value) {
    if (value != null) {
      properties.put(property, value);
    }
    return this;
  }

  /** Returns the properties in the order in which they were added. */
  Map<String, Object> properties() {
    return properties;
  }
}
