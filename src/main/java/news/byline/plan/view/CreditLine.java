package news.byline.plan.view;

import java.util.List;

/** Says who did one of the newsroom's tasks: {@code 编辑 张可}. */
public record CreditLine(String role, List<String> names) {

  public CreditLine {
    names = List.copyOf(names);
  }
}
