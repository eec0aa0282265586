package news.byline.plan;

import java.util.List;
import news.byline.model.Article;
import org.jspecify.annotations.Nullable;

/** Knows what the page of an article shows of the rest of the site. */
interface Surroundings {

  /** Returns the article published before this one in its section; null where there is none. */
  @Nullable Article previous(Article article);

  /** Returns the article published after this one in its section; null where there is none. */
  @Nullable Article next(Article article);

  /**
   * Returns earlier articles on the same subjects, the nearest first. Later ones are left out, so
   * that an article's page stays as it is when another is published.
   */
  List<Article> related(Article article);

  /** Returns the digest of what other pages show of an article. */
  long face(Article article);

  /** Returns the folder of a tag, written as an article writes it; null where none has it. */
  @Nullable String tagSlug(String word);

  /** Returns the folder of an author; null where no article has one of that name. */
  @Nullable String personSlug(String name);

  /** Returns the folder of a topic; null where no article has it. */
  @Nullable String topicSlug(String word);
}
