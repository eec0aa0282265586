/** Works at the editor's desk as an editor does: begins sites and articles. */
@NullMarked
package news.byline.desk;

import org.jspecify.annotations.NullMarked;
