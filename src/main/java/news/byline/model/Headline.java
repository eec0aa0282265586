package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Holds the lines that head an article.
 *
 * @param kicker the line above (引题)
 * @param title the headline (标题)
 * @param subtitle the line below (副题)
 */
public record Headline(@Nullable String kicker, String title, @Nullable String subtitle) {}
