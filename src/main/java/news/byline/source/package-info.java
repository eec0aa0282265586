/**
 * The only door in: walks a site's folder, decodes its files, reads front matter, {@code
 * site.yaml}, theme files and pictures, and hands over records of the model.
 *
 * <p>Invariants: nothing outside the site's folder is read; every fault of the input is a
 * diagnostic with its place; a missing or bad value is never replaced by a guess. Must not know
 * pages, templates or the output.
 */
@NullMarked
package news.byline.source;

import org.jspecify.annotations.NullMarked;
