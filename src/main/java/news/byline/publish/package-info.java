/**
 * The only door out: stages what differs from the earlier edition and puts each file in its place
 * when all is rendered.
 *
 * <p>Invariants: a folder that no build wrote is never touched; at every moment each page is whole
 * and what can be reached leads somewhere; nothing is written through a link; a file that Byline
 * did not write is kept. Must not know articles, pages or templates.
 */
@NullMarked
package news.byline.publish;

import org.jspecify.annotations.NullMarked;
