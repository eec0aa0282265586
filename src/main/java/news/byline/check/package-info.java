/**
 * Proofreading: rules that read an article's {@link news.byline.model.Proof} and return findings,
 * and the forms in which findings are handed to other programs.
 *
 * <p>Invariants: a rule is a pure function of a proof and the site's settings; it reports what is
 * wrong beyond doubt by its own standard, and offers an edit only where nothing else can be meant.
 * Must not know where proofs come from nor who applies edits.
 */
@NullMarked
package news.byline.check;

import org.jspecify.annotations.NullMarked;
