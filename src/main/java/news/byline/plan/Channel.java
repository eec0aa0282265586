package news.byline.plan;

import java.util.List;
import news.byline.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Says what a feed carries.
 *
 * @param folder its place in the output: empty, or with a slash at its end
 * @param articles the newest of what it follows, as many as a feed carries, newest first
 */
record Channel(String folder, String title, @Nullable String description, List<Article> articles) {}
