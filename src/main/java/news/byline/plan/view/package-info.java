/**
 * Holds what templates see: one view record a page, made of records, lists, strings, numbers and
 * booleans only, so that a page is a function of its view and its template.
 *
 * <p>Invariants: every address is ready to be written into the page (relative to it, or absolute in
 * {@code 404.html}); every date is already text in the site's language and time zone; a component
 * that is null or an empty list is a part of the page that disappears. A component once released
 * keeps its name, since the templates of other sites rely on it.
 *
 * <p>The views of feeds and sitemaps go to no template: their addresses are absolute and their
 * dates are in ISO 8601, since each format writes them in its own way.
 */
@NullMarked
package news.byline.plan.view;

import org.jspecify.annotations.NullMarked;
