/**
 * Turns Markdown (CommonMark 0.31.2 with the extensions of GitHub Flavored Markdown) into an
 * immutable {@link news.byline.markdown.Body}. The only importer of {@code org.commonmark} and of
 * the HTML sanitizer.
 *
 * <p>Invariants: no text of an author can leave its attribute or its element; every address in a
 * body is either safe or gone with a diagnostic; addresses on the site begin with {@code /}. Must
 * not know files, articles or pages: what a picture's path means is asked of {@link
 * news.byline.markdown.Destinations}.
 */
@NullMarked
package news.byline.markdown;

import org.jspecify.annotations.NullMarked;
