package news.byline.diagnostic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a fault as an editor reads it: place, what is wrong, the source line with a caret under
 * it, and what to do.
 */
public final class DiagnosticPrinter {

  private static final String INDENT = "    ";

  /** The most code points of a source line that are shown; a longer one is cut round the fault. */
  private static final int WINDOW = 100;

  private final Messages messages;

  private DiagnosticPrinter(Messages messages) {
    this.messages = messages;
  }

  /** Makes a printer that writes Chinese for a Chinese locale and English for any other. */
  public static DiagnosticPrinter of(Locale locale) {
    return new DiagnosticPrinter(Messages.of("news.byline.diagnostic.messages", locale));
  }

  /** Returns the whole text of a fault, one to four lines, each ended by a line feed. */
  public String print(Diagnostic fault) {
    StringBuilder out = new StringBuilder();
    SourceSpan place = fault.place();
    out.append(printable(place.file()));
    if (place.line() > 0) {
      out.append(':').append(place.line()).append(':').append(place.column());
    }
    out.append(": ")
        .append(messages.get("severity." + fault.severity().name().toLowerCase(Locale.ROOT)))
        .append(message(fault))
        .append(" [")
        .append(fault.rule())
        .append("]\n");
    appendSource(place, out);
    String help = help(fault);
    if (help != null) {
      out.append(INDENT).append(messages.get("help")).append(help).append('\n');
    }
    return out.toString();
  }

  /** Returns what to do about a fault; null where that goes without saying. */
  public @Nullable String help(Diagnostic fault) {
    String help = messages.find(fault.rule() + ".help", fault.arguments());
    return help == null ? null : printable(help);
  }

  /** Returns what is wrong, in one line, with what was probably meant. */
  public String message(Diagnostic fault) {
    String said = messages.get(fault.rule(), fault.arguments().toArray(String[]::new));
    return printable(
        fault.suggestion() == null ? said : said + messages.get("suggestion", fault.suggestion()));
  }

  private static void appendSource(SourceSpan place, StringBuilder out) {
    if (place.line() == 0 || place.text().isBlank()) {
      return;
    }
    int[] line = place.text().codePoints().toArray();
    int start = Math.min(place.column() - 1, line.length);
    int end = Math.min(start + place.length(), line.length);
    int from = line.length <= WINDOW ? 0 : Math.max(0, start - WINDOW / 3);
    int to = Math.min(line.length, from + WINDOW);
    String before = text(line, from, start);
    String marked = text(line, start, Math.max(start, Math.min(end, to)));
    String lead = from > 0 ? "..." : "";
    out.append(INDENT).append(lead).append(before).append(marked);
    out.append(text(line, Math.min(to, start + place.length()), to))
        .append(to < line.length ? "..." : "");
    out.append('\n').append(INDENT);
    out.append(" ".repeat(DisplayWidth.of(before) + lead.length())).append('^');
    out.append("~".repeat(Math.max(0, DisplayWidth.of(marked) - 1))).append('\n');
  }

  private static String text(int[] line, int from, int to) {
    return from >= to ? "" : printable(new String(line, from, to - from));
  }

  /** Keeps a hostile file from moving the cursor or colouring the terminal. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                out.append("  ");
              } else if (Character.isISOControl(c) || isDirectionMark(c)) {
                out.append('\uFFFD');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isDirectionMark(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
