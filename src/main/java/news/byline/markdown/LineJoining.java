package news.byline.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Joins the lines of Chinese text, which has no space where a line of the file ends. Pictures,
 * footnote marks and tags between two characters do not part them.
 */
final class LineJoining {

  private LineJoining() {}

  /** Takes the line ends of a document away at which {@link LineEnd} sees no space. */
  static void process(Node document) {
    Set<Node> blocks = new LinkedHashSet<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(SoftLineBreak end) {
            Node block = end.getParent();
            while (block != null && !(block instanceof Block)) {
              block = block.getParent();
            }
            if (block != null) {
              blocks.add(block);
            }
          }
        });
    blocks.forEach(LineJoining::join);
  }

  private static void join(Node block) {
    Words words = new Words();
    block.accept(words);
    String text = words.text.toString();
    for (int i = 0; i < words.ends.size(); i++) {
      if (!LineEnd.isSpace(text, words.offsets.get(i))) {
        words.ends.get(i).unlink();
      }
    }
  }

  /** Gathers the words of a block, and where in them lines end. */
  private static final class Words extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<Node> ends = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof Ruby ruby) {
        text.append(ruby.base());
      } else {
        visitChildren(node);
      }
    }

    @Override
    public void visit(SoftLineBreak end) {
      ends.add(end);
      offsets.add(text.length());
    }

    @Override
    public void visit(HardLineBreak end) {
      text.append('\n');
    }

    @Override
    public void visit(HtmlInline tag) {
      if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        text.append('\n');
      }
    }
  }
}
