/**
 * Says what is wrong and where: a fault is data ({@link news.byline.diagnostic.Diagnostic}), its
 * words are looked up only when it is printed.
 *
 * <p>Invariants: a rule id is stable once released; columns count code points from 1; arguments are
 * strings, so no locale of the machine can format a number. Must not know any other package.
 */
@NullMarked
package news.byline.diagnostic;

import org.jspecify.annotations.NullMarked;
