/**
 * Writes what the search page reads: the posting lists of what stands in the articles, their texts,
 * and the list of both. The script {@code search.js} of the theme reads them and folds words the
 * same way, so a change of one is a change of both.
 *
 * <p>Invariants: the same articles give the same bytes, whether they are written at once or some
 * texts are replaced later. Must not know templates, files and what is published.
 */
@NullMarked
package news.byline.render.search;

import org.jspecify.annotations.NullMarked;
