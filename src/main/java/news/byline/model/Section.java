package news.byline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names a part of the site (栏目).
 *
 * @param slug the section's folder in the site's addresses
 */
public record Section(String name, String slug, @Nullable String description) {

  // Written out: a record's own equals and hashCode are put together at the first call, which takes
  // longer than a page of a small site.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Section that
        && slug.equals(that.slug)
        && name.equals(that.name)
        && Objects.equals(description, that.description);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }
}
