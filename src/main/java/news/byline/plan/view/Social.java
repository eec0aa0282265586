package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells social networks and Chinese search engines how to announce a page.
 *
 * @param meta the {@code meta} elements, in their order
 * @param baidu the JSON-LD that Baidu reads (时间因子); null but on articles of Chinese sites
 */
public record Social(List<Meta> meta, @Nullable Html baidu) {

  public Social {
    meta = List.copyOf(meta);
  }
}
