package news.byline.build;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Stands for the pages of a preview that somebody is looking at. They are rendered before all
 * others, so that they can be shown while the rest of their edition is made.
 */
public interface OpenPages {

  /** Stands for none. */
  OpenPages NONE =
      new OpenPages() {
        @Override
        public Set<String> paths() {
          return Set.of();
        }

        @Override
        public void take(Map<String, byte[]> pages) {}
      };

  /** Returns their paths in the output. */
  Set<String> paths() throws IOException;

  /**
   * Takes what they will be once the edition stands. The rest is not made before this returns. It
   * may fail, by a template of another page, say: then they stay what they were.
   *
   * @param pages whole pages by their paths
   */
  void take(Map<String, byte[]> pages) throws IOException;
}
