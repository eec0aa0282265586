package news.byline.render.feed;

import java.util.Locale;
import java.util.Map;
import news.byline.plan.view.Picture;

/** Knows the media types of the pictures that a site may show. */
final class PictureType {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp",
          "svg", "image/svg+xml");

  private PictureType() {}

  static String of(Picture picture) {
    String src = picture.src();
    String ending = src.substring(src.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "image/*");
  }
}
