package news.byline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * Shows one picture.
 *
 * @param src the picture's address
 * @param width the width in CSS pixels of the full picture
 * @param height the height in CSS pixels of the full picture
 * @param alt what a reader who does not see the picture is told; empty for an ornament
 */
public record Picture(
    String src,
    int width,
    int height,
    String alt,
    @Nullable String caption,
    @Nullable String credit) {}
