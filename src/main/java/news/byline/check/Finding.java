package news.byline.check;

import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Holds one thing that was found.
 *
 * @param edit what puts it right; null where that is not certain
 */
public record Finding(Diagnostic diagnostic, @Nullable Edit edit) implements Comparable<Finding> {

  /** Orders by the diagnostics' places. */
  @Override
  public int compareTo(Finding other) {
    return diagnostic.compareTo(other.diagnostic);
  }
}
