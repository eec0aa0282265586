/**
 * The only door out: writes a site beside its target and puts it in the target's place when it is
 * whole.
 *
 * <p>Invariants: a folder that no build wrote is never touched; until the last moment the earlier
 * site stays as it was; nothing is written through a link; a file that Byline did not write is
 * kept. Must not know articles, pages or templates.
 */
@NullMarked
package news.byline.publish;

import org.jspecify.annotations.NullMarked;
