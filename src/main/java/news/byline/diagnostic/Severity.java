package news.byline.diagnostic;

/** Tells whether a fault stops a build ({@link #ERROR}) or only asks for attention. */
public enum Severity {
  ERROR,
  WARNING
}
