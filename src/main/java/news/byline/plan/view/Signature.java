package news.byline.plan.view;

import org.jspecify.annotations.Nullable;

/** Names one author of an article, with role (记者, 通讯员) and organization where they are given. */
public record Signature(String name, @Nullable String role, @Nullable String organization) {}
