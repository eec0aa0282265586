package news.byline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one object of those that are equal: a newsroom has many articles, but few names, tags and
 * combinations of them. Several threads may use it at once.
 */
public final class Pool {

  private final Map<Object, Object> first = new ConcurrentHashMap<>();

  /** Returns the first value that was equal to this one. */
  @SuppressWarnings("unchecked")
  public <T> T of(T value) {
    // Most are known, and to look takes no lock.
    Object known = first.get(value);
    if (known == null) {
      known = first.putIfAbsent(value, value);
    }
    return known == null ? value : (T) known;
  }

  /** Returns the first value that was equal to this one; null for null. */
  public <T> @Nullable T ofNullable(@Nullable T value) {
    return value == null ? null : of(value);
  }

  /** Returns the first list that was equal to this one, or one whose members are all first. */
  public <T> List<T> ofAll(List<T> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    @SuppressWarnings("unchecked")
    List<T> known = (List<T>) first.get(values);
    return known == null ? of(List.copyOf(each(values))) : known;
  }

  /** Returns a list of the first values that were equal to these. */
  public <T> List<T> each(List<T> values) {
    List<T> pooled = new ArrayList<>(values.size());
    for (T value : values) {
      pooled.add(of(value));
    }
    return pooled;
  }
}
