package news.byline.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names the newsroom and how to reach it.
 *
 * @param policies the addresses of pages on how the newsroom works, by their kinds: corrections,
 *     ethics, feedback …
 */
public record Publisher(
    @Nullable String name,
    @Nullable Photo logo,
    @Nullable String phone,
    @Nullable String qq,
    @Nullable String email,
    @Nullable String address,
    Map<String, String> policies) {

  public Publisher {
    policies = Map.copyOf(policies);
  }

  /** Stands for a site that says nothing of its publisher. */
  public static final Publisher UNNAMED =
      new Publisher(null, null, null, null, null, null, Map.of());
}
