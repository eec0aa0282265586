package news.byline.diagnostic;

/**
 * Tells whether a fault stops a build ({@link #ERROR}), asks for attention, or is only worth a
 * look. No build makes a {@link #NOTE}.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
