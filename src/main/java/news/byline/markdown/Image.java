package news.byline.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Holds a picture of a body that has been found.
 *
 * @param url its address on the site, from {@code /}
 */
public record Image(
    String url,
    int width,
    int height,
    String alt,
    @Nullable String caption,
    @Nullable String credit) {}
