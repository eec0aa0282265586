package news.byline.build;

import java.util.Map;

/**
 * Tells how a preview was built and what its pages show.
 *
 * @param pages the pages of articles by their paths in the output; those of the last build that
 *     went well
 */
public record PreviewReport(BuildReport build, Map<String, PreviewPage> pages) {

  public PreviewReport {
    pages = Map.copyOf(pages);
  }
}
