package news.byline.exchange.manuscript;

import org.jsoup.nodes.Element;

/** Writes a picture: {@code ![alt](/assets/a.jpg "caption"){credit="王芳 摄"}}. */
final class PictureText {

  private PictureText() {}

  static String of(Element picture, String path) {
    String alt = Escapes.text(oneLine(picture.attr("alt")), true).replace("!", "\\!");
    String caption = oneLine(picture.attr("data-caption"));
    String credit = oneLine(picture.attr("data-credit"));
    return "!["
        + alt
        + "](/"
        + path
        + (caption.isEmpty() ? "" : " \"" + Escapes.title(caption) + "\"")
        + ")"
        + (credit.isEmpty() ? "" : "{credit=\"" + Escapes.attribute(credit) + "\"}");
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ");
  }
}
