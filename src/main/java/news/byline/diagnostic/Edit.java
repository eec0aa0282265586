package news.byline.diagnostic;

/**
 * Says how a fault is put right.
 *
 * @param place what is replaced, as it is shown
 * @param start the offset in the file's {@link SourceText} at which the replaced text begins
 * @param end the offset behind the replaced text
 * @param before the text that is replaced
 * @param text the text that takes its place
 */
public record Edit(SourceSpan place, int start, int end, String before, String text) {

  public Edit {
    if (start > end || before.length() != end - start) {
      throw new IllegalArgumentException("an edit replaces what it names: " + start + "-" + end);
    }
  }
}
