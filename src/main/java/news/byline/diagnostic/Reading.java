package news.byline.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries what a step made of its input together with all faults it found on the way.
 *
 * @param value the result; null where the faults left nothing to go on with
 */
public record Reading<T>(@Nullable T value, List<Diagnostic> diagnostics) {
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }
}
