package news.byline.plan;

/** Says what a page is there for, which decides what becomes of its address. */
public sealed interface Purpose {

  /**
   * Holds something to read; the address is remembered for ever.
   *
   * @param subject what stands there: an article's file, {@code tag:5g}, or {@code -}
   * @param title how it is called
   */
  record Content(String subject, String title) implements Purpose {}

  /** Goes on with a list; the address is one of many and need not be remembered. */
  record Continuation() implements Purpose {}

  /**
   * Leads from an old address to what stands elsewhere now.
   *
   * @param target the path in the output that it leads to
   */
  record Redirect(String subject, String target) implements Purpose {}

  /** Says that there is nothing to read. */
  record Notice() implements Purpose {}
}
