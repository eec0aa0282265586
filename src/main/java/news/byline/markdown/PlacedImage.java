package news.byline.markdown;

import org.commonmark.node.CustomNode;

/** Stands for a picture that has been found, with what the page needs of it. */
final class PlacedImage extends CustomNode {

  private final Image image;
  private final boolean eager;

  PlacedImage(Image image, boolean eager) {
    this.image = image;
    this.eager = eager;
  }

  Image image() {
    return image;
  }

  /** Tells whether a reader sees it at once, so that it is not to wait. */
  boolean eager() {
    return eager;
  }
}
