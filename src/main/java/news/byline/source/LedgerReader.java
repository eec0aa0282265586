package news.byline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import news.byline.model.Ledger;

/** Reads the ledger: one address a line, a tab, and what stands there. */
final class LedgerReader {

  /** The file's path from the site's folder. */
  static final String FILE = "published-urls.txt";

  private LedgerReader() {}

  /** Reads a ledger; a line that is none, such as one that a merge left behind, is an error. */
  static Reading<Ledger> read(SourceText source) {
    List<Diagnostic> faults = new ArrayList<>();
    Map<String, String> sources = new TreeMap<>();
    for (int line = 0; line < source.lines(); line++) {
      String text = source.line(line).stripTrailing();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      String[] parts = text.split("\t", -1);
      if (parts.length == 2 && parts[0].matches("/\\S*") && !parts[1].isBlank()) {
        sources.put(parts[0], parts[1]);
      } else {
        faults.add(Diagnostic.error("ledger-line", source.spanOfLine(line)));
      }
    }
    return new Reading<>(new Ledger(sources), faults);
  }
}
