package news.byline.model;

import org.jspecify.annotations.Nullable;

/** Names the work that an article reprints (转载): its headline, author and address there. */
public record Original(@Nullable String title, @Nullable String author, @Nullable String url) {}
