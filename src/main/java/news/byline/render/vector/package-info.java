/**
 * Takes out of drawings (SVG) what would run or load something, and what tells of the program that
 * drew them. Must not know files, sites, or whether a drawing is published at all.
 */
@NullMarked
package news.byline.render.vector;

import org.jspecify.annotations.NullMarked;
