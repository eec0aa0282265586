/**
 * Turns pages and feeds in simplified Chinese into those of the traditional edition: their texts by
 * phrases, their addresses so that links stay in the edition.
 *
 * <p>Invariants: a page is walked through once and none of its markup is lost; what is no text for
 * readers (code, scripts, addresses, classes) stays as it is. The dictionaries are those of the
 * library {@code com.github.houbb:opencc4j}, read when the first page is converted. Must not know
 * templates, nor whether a page is written.
 */
@NullMarked
package news.byline.render.traditional;

import org.jspecify.annotations.NullMarked;
