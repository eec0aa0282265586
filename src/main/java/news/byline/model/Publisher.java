package news.byline.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names the newsroom and how to reach it.
 *
 * @param policies the addresses of pages on how the newsroom works, by their kinds: corrections,
 *     ethics, feedback …
 * @param links those of them that lie on the site
 */
public record Publisher(
    @Nullable String name,
    @Nullable Photo logo,
    @Nullable String phone,
    @Nullable String qq,
    @Nullable String email,
    @Nullable String address,
    Map<String, String> policies,
    List<ArticleLink> links) {

  public Publisher {
    policies = Map.copyOf(policies);
    links = List.copyOf(links);
  }

  /** Stands for a site that says nothing of its publisher. */
  public static final Publisher UNNAMED =
      new Publisher(null, null, null, null, null, null, Map.of(), List.of());
}
