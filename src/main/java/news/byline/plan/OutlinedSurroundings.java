package news.byline.plan;

import java.util.List;
import news.byline.model.Article;
import org.jspecify.annotations.Nullable;

/** Finds what stands round articles in what was kept of an earlier plan. */
record OutlinedSurroundings(Outline outline, Revision.Archive archive) implements Surroundings {

  @Override
  public @Nullable Article previous(Article article) {
    return at(outline.previous(archive.find(article.file())));
  }

  @Override
  public @Nullable Article next(Article article) {
    return at(outline.next(archive.find(article.file())));
  }

  @Override
  public List<Article> related(Article article) {
    return outline.related(archive.find(article.file())).mapToObj(archive::at).toList();
  }

  private @Nullable Article at(int number) {
    return number == Neighbours.NONE ? null : archive.at(number);
  }

  @Override
  public long face(Article article) {
    return article.face();
  }

  @Override
  public @Nullable String tagSlug(String word) {
    return outline.slugs().tags().get(word);
  }

  @Override
  public @Nullable String personSlug(String name) {
    return outline.slugs().people().get(name);
  }

  @Override
  public @Nullable String topicSlug(String word) {
    return outline.slugs().topics().get(word);
  }
}
