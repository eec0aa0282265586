package news.byline.markdown;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says how a body is to be made.
 *
 * @param dateline the words that run into the first paragraph (电头)
 * @param cover the address of the picture above the text; null where there is none
 * @param embedHosts the hosts whose players may stand in an {@code iframe}
 * @param chinese whether the page's own words are Chinese
 */
public record BodyOptions(
    @Nullable String dateline, @Nullable String cover, Set<String> embedHosts, boolean chinese) {

  public BodyOptions {
    embedHosts = Set.copyOf(embedHosts);
  }
}
