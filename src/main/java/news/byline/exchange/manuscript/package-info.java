/**
 * Reads manuscripts as reporters send them: Word files, saved web pages and plain text become
 * Markdown with front matter.
 *
 * <p>Invariants: touches no file; every letter of a manuscript is in what becomes of it, or is
 * named in a diagnostic; nothing that a manuscript declares is fetched, expanded or run. The only
 * importer of Mammoth and jsoup.
 */
@NullMarked
package news.byline.exchange.manuscript;

import org.jspecify.annotations.NullMarked;
