package news.byline.source;

import news.byline.model.PhotoMetadata;
import news.byline.model.RasterFormat;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a picture's file says beside its pixels.
 *
 * @param width in pixels, after the camera's orientation is applied
 * @param height in pixels, after the camera's orientation is applied
 * @param format null of GIF, which is never drawn anew
 * @param orientation how the camera was turned: Exif 2.32, 4.6.4 A, 1 to 8
 * @param redrawn whether it must be drawn anew to be seen upright and in its colours everywhere
 * @param metadata what it says to all
 */
public record PictureFacts(
    int width,
    int height,
    @Nullable RasterFormat format,
    int orientation,
    boolean redrawn,
    PhotoMetadata metadata) {}
