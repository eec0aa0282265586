/**
 * Fills templates with views. The only importer of FreeMarker.
 *
 * <p>Invariants: a template reaches the components of its view and nothing else: no method, class,
 * file, setting or clock; all text is escaped for HTML unless it is marked as {@link
 * news.byline.plan.view.Html}; a fault names the template's place and what was being rendered.
 */
@NullMarked
package news.byline.render.theme;

import org.jspecify.annotations.NullMarked;
