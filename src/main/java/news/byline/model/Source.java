package news.byline.model;

import org.jspecify.annotations.Nullable;

/** Names where an article comes from (来源), with its address where one is given. */
public record Source(String name, @Nullable String url) {}
