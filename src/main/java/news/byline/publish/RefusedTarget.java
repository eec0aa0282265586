package news.byline.publish;

import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;

/** Tells that a folder may not be written to, and why. */
public final class RefusedTarget extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  RefusedTarget(String rule, String place, String... arguments) {
    super(rule + ": " + place);
    this.diagnostic = Diagnostic.error(rule, SourceSpan.ofFile(place), arguments);
  }

  /** Returns the reason. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
