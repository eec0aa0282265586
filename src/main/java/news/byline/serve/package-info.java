/**
 * The preview: a server on this machine alone, which builds a site anew whenever a source changes
 * and tells the open pages.
 *
 * <p>Invariants: it listens on loopback only and answers no name but this machine's own; it reads
 * nothing outside the preview's output; it changes no file that a page is made of and nothing that
 * was published. Must not know how a site is built.
 */
@NullMarked
package news.byline.serve;

import org.jspecify.annotations.NullMarked;
