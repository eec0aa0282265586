package news.byline.serve;

import java.util.List;
import java.util.Map;
import news.byline.build.PreviewPage;
import news.byline.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the last build of the preview came to.
 *
 * @param pages the pages of articles by their paths; those of the last build that went well
 * @param faults all faults of the last build
 * @param files how often a picture, a style sheet or the like has changed
 * @param failure what the disk failed with, so that nothing could be built; else null
 */
record Edition(
    Map<String, PreviewPage> pages, List<Diagnostic> faults, int files, @Nullable String failure) {

  static final Edition NONE = new Edition(Map.of(), List.of(), 0, null);

  /** Tells whether the pages are those of an earlier build, since the last one failed. */
  boolean isStale() {
    return faults.stream().anyMatch(Diagnostic::isError);
  }
}
