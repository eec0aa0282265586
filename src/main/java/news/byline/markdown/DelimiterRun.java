package news.byline.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Stands for signs that may begin or end emphasis until {@link EmphasisPairing} has paired them.
 *
 * <p>CommonMark: a delimiter run is a sequence of one or more delimiter characters that is not
 * preceded or followed by a non-backslash-escaped one.
 */
final class DelimiterRun extends CustomNode {

  final char character;

  /** The number of signs that were written, on which the rule of three depends. */
  final int length;

  private final Neighbours neighbours;

  boolean canOpen;
  boolean canClose;

  /** The number of signs that are not used yet. */
  int left;

  /** The place among the runs of one parent. */
  int index;

  /** How deeply the nodes between this run and the next are nested. */
  int depth;

  @Nullable DelimiterRun previous;
  @Nullable DelimiterRun next;

  DelimiterRun(char character, int length, Neighbours neighbours) {
    this.character = character;
    this.length = length;
    this.left = length;
    this.neighbours = neighbours;
  }

  /** Decides what the run can do, now that the text before it is whole. */
  void decide() {
    Node before = getPrevious();
    String words = before instanceof Text text ? text.getLiteral() : "";
    Flanking flanking = Flanking.of(neighbours, words);
    if (character == '_') {
      // CommonMark, 6.2, rules 2 and 4: within a word an underscore is one of its letters.
      canOpen = flanking.left() && (!flanking.right() || flanking.afterPunctuation());
      canClose = flanking.right() && (!flanking.left() || flanking.beforePunctuation());
    } else if (!isRangeSign()) {
      canOpen = flanking.left();
      canClose = flanking.right();
    }
  }

  /** Tells whether this is the sign in 3~5天 or 周一~周五, which says from where to where. */
  private boolean isRangeSign() {
    int before = neighbours.before();
    int after = neighbours.after();
    return character == '~'
        && length == 1
        && Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && (Character.isDigit(before)
            || Character.isDigit(after)
            || EastAsian.is(before)
            || EastAsian.is(after));
  }

  /**
   * Holds what stands beside a run, as it was written.
   *
   * @param before the code point before it, or 0 at the text's begin
   * @param after the code point behind it, or 0 at the text's end
   * @param chinese whether {@code after} is a shared mark that goes on to Chinese text
   */
  record Neighbours(int before, int after, boolean chinese) {}
}
