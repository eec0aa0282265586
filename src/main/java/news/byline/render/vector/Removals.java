package news.byline.render.vector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/** Remembers what was taken out of a drawing that an editor must know of. */
final class Removals {

  /** A message names no more than these, each cut where it is longer than any real name. */
  private static final int MOST = 6;

  private static final int LONGEST = 40;

  /** A drawing may be one line, of which a message shows a part; of a longer one it shows none. */
  private static final int LONGEST_LINE = 100_000;

  private final SourceText source;
  private final Set<String> names = new LinkedHashSet<>();
  private int place = -1;
  private int length;

  Removals(SourceText source) {
    this.source = source;
  }

  /**
   * Remembers something.
   *
   * @param name as a message names it
   * @param offset where it stands in the text
   * @param characters how many of them are marked
   */
  void add(String name, int offset, int characters) {
    names.add(name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…");
    if (place < 0 || offset < place) {
      place = offset;
      length = characters;
    }
  }

  /** Returns one warning for all; null where nothing was taken out. */
  @Nullable Diagnostic warning() {
    if (names.isEmpty()) {
      return null;
    }
    List<String> shown = new ArrayList<>(names).subList(0, Math.min(MOST, names.size()));
    String all = String.join(", ", shown) + (names.size() > MOST ? " …" : "");
    return Diagnostic.warning("svg-active", span(place, length), all);
  }

  /** Marks a part of the text. */
  SourceSpan span(int offset, int characters) {
    SourceSpan span = source.spanAt(offset, characters);
    return span.text().length() <= LONGEST_LINE
        ? span
        : new SourceSpan(span.file(), span.line(), span.column(), span.length(), "");
  }
}
