/** Tests of the project's own benchmark, which lies in the folder {@code bench}. */
@NullMarked
package news.byline.bench;

import org.jspecify.annotations.NullMarked;
