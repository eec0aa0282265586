package news.byline.serve;

import java.io.Serial;

/** Says that another program listens where the preview was to. */
public final class PortTaken extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final int first;
  private final int last;

  PortTaken(int first, int last) {
    super(first + "-" + last);
    this.first = first;
    this.last = last;
  }

  /** Returns the first port that was tried. */
  public int first() {
    return first;
  }

  /** Returns the last port that was tried, which may be the first. */
  public int last() {
    return last;
  }
}
