package news.byline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names where an article comes from (来源), with its address where one is given. */
public record Source(String name, @Nullable String url) {

  // Written out for the same reason as that of Section.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source that && name.equals(that.name) && Objects.equals(url, that.url);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
