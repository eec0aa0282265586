package news.byline.serve;

import java.io.Serial;

/** Says that another preview of the same site is running. */
public final class AlreadyShown extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String address;

  AlreadyShown(String address) {
    super(address);
    this.address = address;
  }

  /** Returns where that preview is to be seen; empty where that is not known. */
  public String address() {
    return address;
  }
}
