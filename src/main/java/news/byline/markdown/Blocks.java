package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Rearranges blocks into those that a news page has. */
final class Blocks {

  private Blocks() {}

  /** Puts a box round each table. */
  static void wrapTables(Node document) {
    List<Block> tables = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
              tables.add(block);
            } else {
              visitChildren(block);
            }
          }
        });
    for (Block table : tables) {
      ScrollBox box = new ScrollBox();
      table.insertBefore(box);
      box.appendChild(table);
    }
  }

  /** Makes a figure of each picture in a paragraph that holds pictures only. */
  static void raiseFigures(Node document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            paragraphs.add(paragraph);
          }
        });
    paragraphs.stream().filter(Blocks::holdsPicturesOnly).forEach(Blocks::raise);
  }

  /** Several pictures in one paragraph belong together: they are a gallery. */
  private static void raise(Paragraph paragraph) {
    List<Figure> figures = new ArrayList<>();
    for (Node n = paragraph.getFirstChild(); n != null; n = paragraph.getFirstChild()) {
      n.unlink();
      if (n instanceof PlacedImage) {
        Figure figure = new Figure();
        figure.appendChild(n);
        figures.add(figure);
      }
    }
    if (figures.size() == 1) {
      paragraph.insertBefore(figures.get(0));
    } else if (!figures.isEmpty()) {
      Gallery gallery = new Gallery();
      figures.forEach(gallery::appendChild);
      paragraph.insertBefore(gallery);
    }
    paragraph.unlink();
  }

  /** Runs the dateline into the first paragraph, or gives it one of its own. */
  static void runIn(Node document, @Nullable String words) {
    if (words == null) {
      return;
    }
    Node first = document.getFirstChild();
    while (first instanceof Figure || first instanceof Gallery) {
      first = first.getNext();
    }
    if (first instanceof Paragraph paragraph) {
      paragraph.prependChild(new Dateline(words));
    } else {
      Paragraph own = new Paragraph();
      own.appendChild(new Dateline(words));
      document.prependChild(own);
    }
  }

  private static boolean holdsPicturesOnly(Paragraph paragraph) {
    boolean pictures = false;
    for (Node n = paragraph.getFirstChild(); n != null; n = n.getNext()) {
      boolean blank = n instanceof Text text && text.getLiteral().isBlank();
      boolean lineEnd = n instanceof SoftLineBreak || n instanceof HardLineBreak;
      if (!blank && !lineEnd && !(n instanceof PlacedImage)) {
        return false;
      }
      pictures |= n instanceof PlacedImage;
    }
    // A paragraph whose only picture was not found is dropped too: its fault is reported.
    return pictures || paragraph.getFirstChild() == null;
  }
}
