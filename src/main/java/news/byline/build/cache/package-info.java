/**
 * Remembers what builds learned of a site's sources, in {@code .byline/} beside them.
 *
 * <p>Invariants: what is remembered is a function of a file's bytes, of the settings and of the
 * program, and is used only while all three are the same; a file that is damaged, or that another
 * version wrote, is not read at all. Must not know pages or templates.
 */
@NullMarked
package news.byline.build.cache;

import org.jspecify.annotations.NullMarked;
