package news.byline.cli;

import java.io.PrintStream;
import java.util.Locale;
import news.byline.build.Progress;
import news.byline.diagnostic.Messages;

/** Shows on a terminal how far a build has come, from its second second on. */
final class ProgressLine implements Progress {

  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long STEP_NANOS = 100_000_000L;

  private final PrintStream err;
  private final Messages messages;
  private long next;
  private boolean shown;

  ProgressLine(PrintStream err, Messages messages) {
    this.err = err;
    this.messages = messages;
    this.next = System.nanoTime() + FIRST_NANOS;
  }

  @Override
  public synchronized void at(Step step, int done, int all) {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    next = now + STEP_NANOS;
    shown = true;
    String words = messages.get("progress." + step.name().toLowerCase(Locale.ROOT));
    err.print("\r" + words + " " + done + "/" + all + "  ");
    err.flush();
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (shown) {
      err.print("\r" + " ".repeat(60) + "\r");
      err.flush();
    }
  }
}
