package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Names one author of an article (署名).
 *
 * @param role what the author is: 记者, 通讯员, 摄影 …
 * @param organization whom the author writes for, where it is not this newsroom
 */
public record Byline(String name, @Nullable String role, @Nullable String organization) {}
