/**
 * Writes what programs read: feeds, sitemaps, {@code robots.txt}.
 *
 * <p>Invariants: what is written is well formed whatever the view's words are, since what XML
 * forbids is dropped; the same view gives the same bytes. Must not know articles.
 */
@NullMarked
package news.byline.render.feed;

import org.jspecify.annotations.NullMarked;
