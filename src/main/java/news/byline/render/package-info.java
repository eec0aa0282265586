/**
 * Turns one planned output into bytes; each kind of output has a room of its own.
 *
 * <p>Invariants: a page's bytes depend on its view and its templates only. Must not know files,
 * clocks, or whether an output is written at all.
 */
@NullMarked
package news.byline.render;

import org.jspecify.annotations.NullMarked;
