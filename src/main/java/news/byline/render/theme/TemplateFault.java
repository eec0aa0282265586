package news.byline.render.theme;

import news.byline.diagnostic.Diagnostic;

/** Carries the fault of a template that kept a page from being made. */
public final class TemplateFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  TemplateFault(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.rule(), cause);
    this.diagnostic = diagnostic;
  }

  /** Returns what is wrong with which line of which template. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
