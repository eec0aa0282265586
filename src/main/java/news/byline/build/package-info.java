/**
 * Drives the line from the sources to the published site; nobody else knows its order. Threads, the
 * clock and, later, the cache live here.
 *
 * <p>Invariants: all faults of a site are collected before anything is written; what is done does
 * not depend on the number of threads. Must not know how anything is read, shown or written.
 */
@NullMarked
package news.byline.build;

import org.jspecify.annotations.NullMarked;
