package news.byline.publish;

import java.util.List;

/**
 * Tells what a publication changed.
 *
 * @param removed the paths that the earlier build wrote and this one did not, sorted
 * @param kept the paths of files in the output that Byline did not write, sorted
 */
public record Published(List<String> removed, List<String> kept) {

  public Published {
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
  }
}
