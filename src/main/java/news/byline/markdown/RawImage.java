package news.byline.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes an author's {@code img} with what is known of its picture. */
final class RawImage {

  private RawImage() {}

  /**
   * Completes the attributes, names and values in turn. A width and a height that the author gives
   * stay: they are the size in which the picture is to be shown, not its own.
   */
  static Image of(Destinations.Target target, List<String> attributes) {
    String width = HtmlPolicy.value(attributes, "width");
    String height = HtmlPolicy.value(attributes, "height");
    // Whoever gives a picture its smaller versions looks for the address in front.
    int source = attributes.indexOf("src");
    attributes.subList(source, source + 2).clear();
    attributes.addAll(0, List.of("src", target.url()));
    HtmlPolicy.addUnlessGiven(attributes, "alt", "");
    if (width == null && height == null) {
      size(attributes, target.width(), target.height());
    } else if (height == null && isPixels(width)) {
      int across = Integer.parseInt(width);
      size(attributes, across, scaled(across, target.height(), target.width()));
    } else if (width == null && isPixels(height)) {
      int down = Integer.parseInt(height);
      size(attributes, scaled(down, target.width(), target.height()), down);
    }
    HtmlPolicy.addUnlessGiven(attributes, "loading", "lazy");
    HtmlPolicy.addUnlessGiven(attributes, "decoding", "async");
    return new Image(
        target.url(),
        target.width(),
        target.height(),
        String.valueOf(HtmlPolicy.value(attributes, "alt")),
        target.caption(),
        target.credit());
  }

  private static void size(List<String> attributes, int width, int height) {
    HtmlPolicy.addUnlessGiven(attributes, "width", Integer.toString(width));
    HtmlPolicy.addUnlessGiven(attributes, "height", Integer.toString(height));
  }

  /** Tells whether a number of CSS pixels is given, rather than a percentage. */
  private static boolean isPixels(@Nullable String given) {
    return given != null && given.matches("[1-9]\\d{0,4}");
  }

  private static int scaled(int side, int other, int own) {
    return Math.max(1, Math.round((float) side * other / own));
  }
}
