package news.byline.source;

import java.util.List;
import java.util.regex.Pattern;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;

/**
 * Marks the YAML between the two lines of three hyphens that open an article.
 *
 * @param first the first line of the YAML, counted from 0
 * @param end the closing line, counted from 0; the text begins on the next
 */
record FrontMatter(int first, int end) {

  private static final String DASH = "-—–－─_";
  private static final Pattern DASHES = Pattern.compile("[" + DASH + "]+");

  /** Finds the front matter of an article; the value is null where there is none. */
  static Reading<FrontMatter> find(SourceText source) {
    int open = 0;
    while (open < source.lines() && source.line(open).isBlank()) {
      open++;
    }
    if (open == source.lines()) {
      return fault("file-empty", SourceSpan.ofFile(source.file()));
    }
    String line = source.line(open).strip();
    if (!line.equals("---")) {
      return fault(
          isDashes(line) ? "front-matter-dashes" : "front-matter-missing", source.spanOfLine(open));
    }
    int dashes = 0;
    for (int end = open + 1; end < source.lines(); end++) {
      String closing = source.line(end).stripTrailing();
      if (closing.equals("---") || closing.equals("...")) {
        return new Reading<>(new FrontMatter(open + 1, end), List.of());
      }
      dashes = dashes == 0 && isDashes(closing) ? end : dashes;
    }
    return dashes > 0
        ? fault("front-matter-dashes", source.spanOfLine(dashes))
        : fault("front-matter-open", source.spanOfLine(open));
  }

  /** Word and some input methods turn three hyphens into dashes. */
  private static boolean isDashes(String line) {
    return !line.isEmpty() && DASH.indexOf(line.charAt(0)) >= 0 && DASHES.matcher(line).matches();
  }

  private static Reading<FrontMatter> fault(String rule, SourceSpan place) {
    return new Reading<>(null, List.of(Diagnostic.error(rule, place)));
  }
}
