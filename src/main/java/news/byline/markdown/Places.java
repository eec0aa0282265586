package news.byline.markdown;

import java.util.List;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import org.commonmark.node.Node;

/**
 * Finds nodes in the file that they were read from.
 *
 * @param firstLine the line of the file, counted from 0, at which the parsed text begins
 */
record Places(SourceText source, int firstLine) {

  /** Returns where a node stands, or the text's first line where the parser did not say. */
  SourceSpan of(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      List<org.commonmark.node.SourceSpan> spans = n.getSourceSpans();
      if (!spans.isEmpty()) {
        org.commonmark.node.SourceSpan span = spans.get(0);
        return source.span(
            firstLine + span.getLineIndex(), span.getColumnIndex(), span.getLength());
      }
    }
    return source.spanOfLine(firstLine);
  }

  /** Returns where each line of a node stands; at least one. */
  List<SourceSpan> lines(Node node) {
    List<SourceSpan> lines =
        node.getSourceSpans().stream()
            .map(s -> source.span(firstLine + s.getLineIndex(), s.getColumnIndex(), s.getLength()))
            .toList();
    return lines.isEmpty() ? List.of(of(node)) : lines;
  }

  /** Returns where a word stands inside a node, or where the node stands if it is not found. */
  SourceSpan of(Node node, String word) {
    SourceSpan whole = of(node);
    int line = whole.line() - 1;
    int found = source.line(line).indexOf(word);
    return found < 0 || word.isEmpty() ? whole : source.span(line, found, word.length());
  }
}
