package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import news.byline.diagnostic.Diagnostic;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Counts the readings above words. */
final class RubyReadings {

  private RubyReadings() {}

  /** Reports words with more than one reading that have fewer or more of them than characters. */
  static List<Diagnostic> check(Node document, Places places) {
    List<Diagnostic> faults = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof Ruby ruby && !ruby.isRegular()) {
              faults.add(fault(ruby, places));
            }
            visitChildren(node);
          }
        });
    return faults;
  }

  private static Diagnostic fault(Ruby ruby, Places places) {
    return Diagnostic.warning(
        "ruby-readings",
        places.of(ruby),
        ruby.base(),
        Integer.toString(Ruby.characters(ruby.base()).size()),
        Integer.toString(ruby.readings()));
  }
}
