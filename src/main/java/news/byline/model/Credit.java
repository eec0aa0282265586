package news.byline.model;

import java.util.List;

/** Says who did one of the newsroom's tasks. */
public record Credit(CreditRole role, List<String> names) {

  public Credit {
    names = List.copyOf(names);
  }
}
