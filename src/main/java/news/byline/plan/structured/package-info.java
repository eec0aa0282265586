/**
 * Says in the terms of schema.org what a page shows, as JSON-LD for search engines. The only
 * importer of Jackson in {@code plan}.
 *
 * <p>Invariants: every address is absolute; what the newsroom did not say is left out, never
 * guessed; no text can end the {@code script} element that the JSON stands in. Must not know
 * templates, nor where pages stand.
 */
@NullMarked
package news.byline.plan.structured;

import org.jspecify.annotations.NullMarked;
