/**
 * The records of a newsroom and the rules that hold between them, free of files, clocks and the
 * machine's locale: “now” is a value here ({@link news.byline.model.Visibility}).
 *
 * <p>Invariants: a record is valid once made; nothing is filled in later; lists are immutable. Must
 * not know where text comes from nor how pages look.
 */
@NullMarked
package news.byline.model;

import org.jspecify.annotations.NullMarked;
