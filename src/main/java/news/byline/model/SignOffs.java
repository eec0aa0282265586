package news.byline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Says who must have signed for an article before it is published (三审三校).
 *
 * @param required the tasks that need a name
 * @param distinct whether one person may sign for only one of them
 * @param pending whether a name that is missing is no fault yet, since the site is only looked at
 */
public record SignOffs(Set<CreditRole> required, boolean distinct, boolean pending) {

  /** Stands for a site that requires none. */
  public static final SignOffs NONE = new SignOffs(Set.of(), false, false);

  public SignOffs {
    required = Set.copyOf(required);
  }

  /** Returns the same rules for a site that is only looked at. */
  public SignOffs asPending() {
    return new SignOffs(required, distinct, true);
  }

  /** Returns the tasks for which nobody has signed, in their order. */
  public List<CreditRole> missing(List<Credit> credits) {
    return Arrays.stream(CreditRole.values())
        .filter(required::contains)
        .filter(role -> credits.stream().noneMatch(c -> c.role() == role && !c.names().isEmpty()))
        .toList();
  }
}
