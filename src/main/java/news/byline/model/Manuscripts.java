package news.byline.model;

/** Finds the texts of articles, which are too large to be kept with them. */
public interface Manuscripts {

  /**
   * Returns an article with its text. May be called from several threads.
   *
   * @throws java.io.UncheckedIOException if the text cannot be read any more
   */
  Manuscript of(Article article);
}
