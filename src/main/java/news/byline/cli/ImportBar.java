package news.byline.cli;

import java.io.PrintStream;
import news.byline.diagnostic.Messages;
import news.byline.exchange.Importing;

/** Shows on a terminal how many manuscripts of several are done. */
final class ImportBar implements Importing.Progress {

  static final Importing.Progress NONE = (done, all) -> {};

  private static final int WIDTH = 30;

  private final PrintStream err;
  private final Messages messages;
  private int shown;

  ImportBar(PrintStream err, Messages messages) {
    this.err = err;
    this.messages = messages;
  }

  @Override
  public void at(int done, int all) {
    int full = done * WIDTH / Math.max(1, all);
    String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
    String line = messages.get("import.progress") + " [" + bar + "] " + done + "/" + all;
    err.print("\r" + line);
    err.flush();
    shown = Math.max(shown, line.length());
  }

  /** Takes the bar away. */
  void clear() {
    if (shown > 0) {
      // A Chinese character takes two cells.
      err.print("\r" + " ".repeat(shown + 8) + "\r");
      err.flush();
    }
  }
}
