/**
 * The editor's desk: begins sites and articles, and brings manuscripts in.
 *
 * <p>Invariants: no file is ever replaced; what is made builds without a fault. Must not know how a
 * site is built, and asks nobody anything.
 */
@NullMarked
package news.byline.exchange;

import org.jspecify.annotations.NullMarked;
