package news.byline.plan.view;

import org.jspecify.annotations.Nullable;

/** Names where an article comes from, linked where an address is given. */
public record SourceLink(String name, @Nullable String href) {}
