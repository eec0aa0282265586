package news.byline.source;

import news.byline.model.Master;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a picture that was found whole, so that it need not be decoded again.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param caption what the file says that it shows
 * @param credit whom the file wants to be named
 * @param master what smaller versions are made from; null where there are to be none
 */
public record MeasuredPicture(
    SourceFile file,
    int width,
    int height,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable Master master) {}
