/**
 * Turns pictures into those that are published: smaller, upright, and without what their files say
 * to nobody's good. Must not know files, sites, or whether a picture is published at all.
 */
@NullMarked
package news.byline.render.image;

import org.jspecify.annotations.NullMarked;
