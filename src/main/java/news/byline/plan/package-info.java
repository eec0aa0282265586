/**
 * Decides which files a site consists of and at which address each stands, and makes the view of
 * each page ({@link news.byline.plan.view}).
 *
 * <p>Invariants: no two outputs have one address, not even on a file system that ignores case or
 * Unicode normalization; every path stays inside the output; a page's view is made only when it is
 * asked for and depends on nothing but the model. Must not know templates or files.
 */
@NullMarked
package news.byline.plan;

import org.jspecify.annotations.NullMarked;
