package news.byline.markdown;

import java.util.Arrays;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the signs of emphasis in one document, as CommonMark's chapter “An algorithm for parsing
 * nested emphasis and links” tells. The text of a link is done before the text round it.
 */
final class EmphasisPairing {

  /** As deep as the library goes, so that whatever reads the tree needs no deep stack. */
  private static final int MAX_NESTING = 100;

  /** Kinds of closers: three signs, three kinds of length, able to open or not. */
  private static final int KINDS = 18;

  private long steps;

  /** Pairs all signs of a document; those that find no partner become text. */
  void process(Node document) {
    settle(document);
  }

  /** Returns how many openers were looked at and nodes moved, which tells what it has cost. */
  long steps() {
    return steps;
  }

  /** Returns how deeply what the parent holds is nested. */
  private int settle(Node parent) {
    int deepest = 0;
    DelimiterRun first = null;
    DelimiterRun last = null;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof DelimiterRun run) {
        run.decide();
        run.previous = last;
        if (last == null) {
          first = run;
        } else {
          last.next = run;
          run.index = last.index + 1;
        }
        last = run;
      } else if (child.getFirstChild() != null) {
        int depth = settle(child) + 1;
        deepest = Math.max(deepest, depth);
        if (last != null) {
          last.depth = Math.max(last.depth, depth);
        }
      }
    }
    if (first == null) {
      return deepest;
    }
    int paired = pair(first);
    mergeText(parent);
    return Math.max(deepest, paired);
  }

  private int pair(DelimiterRun first) {
    int deepest = 0;
    // Below these no opener will be found for a closer of the kind.
    int[] bottoms = new int[KINDS];
    Arrays.fill(bottoms, -1);
    DelimiterRun closer = first;
    while (closer != null) {
      DelimiterRun opener = closer.canClose ? opener(closer, bottoms) : null;
      if (opener != null) {
        deepest = Math.max(deepest, wrap(opener, closer));
      } else if (closer.canClose && !closer.canOpen) {
        remove(closer);
      }
      // What is left of a closer may close more.
      closer = opener != null && closer.left > 0 ? closer : closer.next;
    }
    return deepest;
  }

  private @Nullable DelimiterRun opener(DelimiterRun closer, int[] bottoms) {
    int kind = kind(closer);
    int depth = 0;
    for (DelimiterRun run = closer.previous;
        run != null && run.index > bottoms[kind];
        run = run.previous) {
      steps++;
      depth = Math.max(depth, run.depth);
      if (depth >= MAX_NESTING) {
        break;
      }
      if (run.canOpen && match(run, closer)) {
        return run;
      }
    }
    bottoms[kind] = closer.previous == null ? -1 : closer.previous.index;
    return null;
  }

  /** Tells apart the closers that would match different openers. */
  private static int kind(DelimiterRun closer) {
    int sign = "*_~".indexOf(closer.character);
    // The rule of three is of no concern to tildes, of which three or more close nothing.
    int length = closer.character == '~' ? Math.min(closer.length, 3) : closer.length;
    return sign * 6 + length % 3 + (closer.canOpen ? 3 : 0);
  }

  private static boolean match(DelimiterRun opener, DelimiterRun closer) {
    if (opener.character != closer.character) {
      return false;
    }
    if (closer.character == '~') {
      // GFM: one or two tildes, as many on either side.
      return opener.left == closer.left && opener.left <= 2;
    }
    // CommonMark, 6.2, rules 9 and 10: if one of the delimiters can both open and close, then the
    // sum of the lengths must not be a multiple of 3 unless both lengths are.
    return !((opener.canClose || closer.canOpen)
        && closer.length % 3 != 0
        && (opener.length + closer.length) % 3 == 0);
  }

  /** Puts what stands between two runs into a node and returns how deep that has become. */
  private int wrap(DelimiterRun opener, DelimiterRun closer) {
    int used = Math.min(2, Math.min(opener.left, closer.left));
    Node node = node(opener.character, used);
    SourceSpans spans = SourceSpans.empty();
    for (Node n = opener.getNext(); n != null && n != closer; n = opener.getNext()) {
      spans.addAll(n.getSourceSpans());
      node.appendChild(n);
      steps++;
    }
    node.setSourceSpans(spans.getSourceSpans());
    mergeText(node);
    opener.insertAfter(node);
    for (DelimiterRun run = closer.previous; run != null && run != opener; run = run.previous) {
      opener.depth = Math.max(opener.depth, run.depth);
    }
    opener.next = closer;
    closer.previous = opener;
    int depth = ++opener.depth;
    opener.left -= used;
    closer.left -= used;
    if (opener.left == 0) {
      remove(opener);
      opener.unlink();
    }
    if (closer.left == 0) {
      remove(closer);
      closer.unlink();
    }
    return depth;
  }

  private static Node node(char sign, int used) {
    String delimiter = String.valueOf(sign).repeat(used);
    if (sign == '~') {
      return new Strikethrough(delimiter);
    }
    return used == 2 ? new StrongEmphasis(delimiter) : new Emphasis(delimiter);
  }

  /** Takes a run out of the search; its signs stay where they are. */
  private static void remove(DelimiterRun run) {
    if (run.previous != null) {
      run.previous.next = run.next;
      run.previous.depth = Math.max(run.previous.depth, run.depth);
    }
    if (run.next != null) {
      run.next.previous = run.previous;
    }
  }

  /** Makes one text of neighbouring texts and signs without a partner. */
  private static void mergeText(Node parent) {
    Node n = parent.getFirstChild();
    while (n != null) {
      Node next = n.getNext();
      if (isText(n) && (n instanceof DelimiterRun || (next != null && isText(next)))) {
        Text text = new Text();
        n.insertBefore(text);
        next = takeText(n, text);
      }
      n = next;
    }
  }

  /** Moves texts and signs from {@code first} on into one text and returns the node behind them. */
  private static @Nullable Node takeText(Node first, Text into) {
    StringBuilder words = new StringBuilder();
    SourceSpans spans = SourceSpans.empty();
    Node n = first;
    while (n != null && isText(n)) {
      Node next = n.getNext();
      if (n instanceof DelimiterRun run) {
        words.append(String.valueOf(run.character).repeat(run.left));
      } else if (n instanceof Text text) {
        words.append(text.getLiteral());
      }
      spans.addAll(n.getSourceSpans());
      n.unlink();
      n = next;
    }
    into.setLiteral(words.toString());
    into.setSourceSpans(spans.getSourceSpans());
    return n;
  }

  private static boolean isText(Node node) {
    return node instanceof Text || node instanceof DelimiterRun;
  }
}
