package news.byline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import news.byline.model.Ledger;

/** Reads the ledger: one address a line, a tab, and what stands there. */
final class LedgerReader {

  private LedgerReader() {}

  /** Reads a ledger; a line that is none, such as one that a merge left behind, is an error. */
  static Reading<Ledger> read(SourceText source) {
    List<Diagnostic> faults = new ArrayList<>();
    Map<String, String> sources = new LinkedHashMap<>();
    for (int line = 0; line < source.lines(); line++) {
      String text = source.line(line).stripTrailing();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      int tab = text.indexOf('\t');
      if (tab > 0 && isAddress(text, tab) && text.indexOf('\t', tab + 1) < 0) {
        sources.put(text.substring(0, tab), text.substring(tab + 1));
      } else {
        faults.add(Diagnostic.error("ledger-line", source.spanOfLine(line)));
      }
    }
    return new Reading<>(new Ledger(sources), faults);
  }

  private static boolean isAddress(String text, int end) {
    return text.charAt(0) == '/' && text.chars().limit(end).noneMatch(Character::isWhitespace);
  }
}
