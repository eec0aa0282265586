package news.byline.model;

import java.util.Set;

/**
 * Says who must have signed for an article before it is published (三审三校).
 *
 * @param required the tasks that need a name
 * @param distinct whether one person may sign for only one of them
 */
public record SignOffs(Set<CreditRole> required, boolean distinct) {

  /** Stands for a site that requires none. */
  public static final SignOffs NONE = new SignOffs(Set.of(), false);

  public SignOffs {
    required = Set.copyOf(required);
  }
}
