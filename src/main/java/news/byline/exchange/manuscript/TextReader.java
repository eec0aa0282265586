package news.byline.exchange.manuscript;

import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import news.byline.source.TextDecoder;
import org.jsoup.nodes.Element;

/** Reads plain text, in which each line is a paragraph, as Chinese editors write it. */
final class TextReader {

  private TextReader() {}

  static Reading<Material> read(Submission submission) {
    Reading<SourceText> text = TextDecoder.decode(submission.file(), submission.bytes());
    SourceText source = text.value();
    if (source == null) {
      return new Reading<>(null, text.diagnostics());
    }
    List<Element> blocks =
        source
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> new Element("p").appendText(line.strip()))
            .toList();
    return new Reading<>(
        new Material(blocks, Map.of(), null, source.text(), said(text.diagnostics())), List.of());
  }

  /** The encoding is no matter, since the article is written in UTF-8. */
  static List<Diagnostic> said(List<Diagnostic> faults) {
    return faults.stream().filter(d -> !d.rule().startsWith("encoding-")).toList();
  }
}
