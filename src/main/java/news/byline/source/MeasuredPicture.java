package news.byline.source;

/**
 * Remembers a picture that was found whole, so that it need not be decoded again.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record MeasuredPicture(SourceFile file, int width, int height) {}
