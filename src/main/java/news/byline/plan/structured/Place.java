package news.byline.plan.structured;

import java.util.List;
import java.util.Map;
import news.byline.plan.view.Link;

/**
 * Says where an article stands; all addresses are absolute.
 *
 * @param breadcrumbs what leads down to it, without the article itself
 * @param people the pages of its authors by their names
 */
public record Place(String url, List<Link> breadcrumbs, Map<String, String> people) {

  public Place {
    breadcrumbs = List.copyOf(breadcrumbs);
    people = Map.copyOf(people);
  }
}
