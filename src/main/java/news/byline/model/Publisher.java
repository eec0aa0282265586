package news.byline.model;

import org.jspecify.annotations.Nullable;

/** Names the newsroom and how to reach it. */
public record Publisher(
    @Nullable String name,
    @Nullable Photo logo,
    @Nullable String phone,
    @Nullable String qq,
    @Nullable String email,
    @Nullable String address) {

  /** Stands for a site that says nothing of its publisher. */
  public static final Publisher UNNAMED = new Publisher(null, null, null, null, null, null);
}
