package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Names a subject that the newsroom follows (专题).
 *
 * @param slug its folder under {@code topics/}
 * @param oldestFirst whether its articles are read in the order of events
 */
public record Topic(String name, String slug, @Nullable String description, boolean oldestFirst) {}
