package news.byline.model;

/** Names a format of pictures made of pixels. */
public enum RasterFormat {
  JPEG("jpg"),
  PNG("png"),
  WEBP("webp");

  private final String ending;

  RasterFormat(String ending) {
    this.ending = ending;
  }

  /** Returns what the names of its files end with, without a dot. */
  public String ending() {
    return ending;
  }
}
