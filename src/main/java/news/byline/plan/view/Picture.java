package news.byline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * Shows one picture.
 *
 * @param src the picture's address
 * @param width the width in CSS pixels of the full picture
 * @param height the height in CSS pixels of the full picture
 * @param alt what a reader who does not see the picture is told; empty for an ornament
 * @param srcset the picture in several sizes, as HTML's attribute of that name takes them; null
 *     where it has one size only
 * @param webp the same as WebP; null where there is no WebP
 * @param colour its average as CSS takes it, for the place that waits for it; null where it is not
 *     known, or the page shines through
 * @param position what stays where only a part of it is shown, as CSS's {@code object-position}
 *     takes it; null where the article says nothing of it
 */
public record Picture(
    String src,
    int width,
    int height,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String srcset,
    @Nullable String webp,
    @Nullable String colour,
    @Nullable String position) {}
