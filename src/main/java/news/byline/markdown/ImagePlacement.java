package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.SourceSpan;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Puts in the place of each Markdown picture the picture that was found for it. */
final class ImagePlacement {

  private final Places places;
  private final Destinations destinations;

  ImagePlacement(Places places, Destinations destinations) {
    this.places = places;
    this.destinations = destinations;
  }

  /**
   * Places all pictures of a document and returns them in their order.
   *
   * @param cover the address of the picture above the text, which is the first that a reader sees
   */
  List<Image> place(Node document, @Nullable String cover) {
    List<org.commonmark.node.Image> written = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Image image) {
            written.add(image);
          }
        });
    List<Image> found = written.stream().map(this::find).toList();
    boolean coverStandsAbove =
        cover != null && found.stream().noneMatch(i -> i != null && i.url().equals(cover));
    List<Image> placed = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Image image = found.get(i);
      if (image != null) {
        boolean eager = placed.isEmpty() && !coverStandsAbove;
        written.get(i).insertBefore(new PlacedImage(image, eager));
        placed.add(image);
      }
      written.get(i).unlink();
    }
    return placed;
  }

  private @Nullable Image find(org.commonmark.node.Image image) {
    String path = Addresses.cleaned(image.getDestination());
    SourceSpan place = places.of(image, image.getDestination());
    Map<String, String> attributes = ImageAttributes.takeAfter(image);
    Destinations.Target target = destinations.picture(path, place);
    if (target == null) {
      return null;
    }
    int width = pixels(attributes.get("width"), target.width());
    int height =
        attributes.containsKey("height")
            ? pixels(attributes.get("height"), target.height())
            : Math.max(1, Math.round((float) width * target.height() / target.width()));
    return new Image(
        target.url(),
        width,
        height,
        PlainText.of(image),
        given(image.getTitle(), target.caption()),
        given(attributes.get("credit"), target.credit()));
  }

  private static int pixels(@Nullable String given, int fallback) {
    return given != null && given.matches("[1-9]\\d{0,4}") ? Integer.parseInt(given) : fallback;
  }

  /** What the text says comes before what the file says; an empty text says that there is none. */
  private static @Nullable String given(@Nullable String text, @Nullable String ofFile) {
    if (text == null) {
      return ofFile;
    }
    return text.isBlank() ? null : text.strip();
  }
}
