package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Names a part of the site (栏目).
 *
 * @param slug the section's folder in the site's addresses
 */
public record Section(String name, String slug, @Nullable String description) {}
