package news.byline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says who did one of the newsroom's tasks. */
public record Credit(CreditRole role, List<String> names) {

  public Credit {
    names = List.copyOf(names);
  }

  // Written out for the same reason as that of Section.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Credit that && role == that.role && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
