package news.byline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one author of an article (署名).
 *
 * @param role what the author is: 记者, 通讯员, 摄影 …
 * @param organization whom the author writes for, where it is not this newsroom
 */
public record Byline(String name, @Nullable String role, @Nullable String organization) {

  // Written out: a record's own equals and hashCode are put together at the first call, which takes
  // longer than a page of a small site.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Byline that
        && name.equals(that.name)
        && Objects.equals(role, that.role)
        && Objects.equals(organization, that.organization);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
