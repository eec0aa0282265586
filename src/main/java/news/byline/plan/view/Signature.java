package news.byline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * Names one author of an article, with role (记者, 通讯员) and organization where they are given.
 *
 * @param href the page of all that this person wrote
 */
public record Signature(
    String name, @Nullable String role, @Nullable String organization, String href) {}
