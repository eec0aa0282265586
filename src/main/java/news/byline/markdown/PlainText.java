package news.byline.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words of a text without its marks, one paragraph a line. */
final class PlainText extends AbstractVisitor {

  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  /** Returns the words of a node and all that it holds. */
  static String of(Node node) {
    PlainText words = new PlainText();
    node.accept(words);
    return words.out.toString().strip();
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    // Those that stand for no space are gone: see LineJoining.
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Ruby ruby) {
      out.append(ruby.base());
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    out.append(code.getLiteral()).append('\n');
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    out.append(code.getLiteral()).append('\n');
  }

  @Override
  public void visit(CustomBlock block) {
    if (!(block instanceof FootnoteDefinition)) {
      block(block);
    }
  }

  private void block(Node block) {
    visitChildren(block);
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
