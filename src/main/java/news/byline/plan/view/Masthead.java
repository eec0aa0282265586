package news.byline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * Heads every page: the site's name and how to reach the newsroom.
 *
 * @param home the address of the front page
 * @param search the address of the search page; null where the site has none
 * @param logo the publisher's mark, if the site has one
 * @param phone the number as it is written
 * @param phoneHref the number as a {@code tel:} address
 */
public record Masthead(
    String title,
    @Nullable String subtitle,
    String home,
    @Nullable String search,
    @Nullable Picture logo,
    @Nullable String phone,
    @Nullable String phoneHref,
    @Nullable String qq,
    @Nullable String email) {}
