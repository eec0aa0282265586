package news.byline.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.byline.model.Article;
import news.byline.model.Manuscripts;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Lists the outputs in which the texts of some articles stand. It is enough to publish these where
 * {@link Article#standsAs nothing but texts} has changed since the whole site was planned.
 *
 * @param pages the pages of the articles
 * @param documents the feeds that carry any of them
 * @param frame the digest of what stands round every page and does not come from the settings
 * @param twins the edition in traditional characters; null where there is none
 */
public record Revision(
    List<PlannedPage> pages, List<PlannedDocument> documents, long frame, @Nullable Twins twins) {

  public Revision {
    pages = List.copyOf(pages);
    documents = List.copyOf(documents);
  }

  /** Finds the articles of a site as they are to be seen now. May be called from any thread. */
  public interface Archive {

    /** Returns the article of a number, which may be seen. */
    Article at(int number);

    /** Returns the number of the article in a file; negative where none may be seen. */
    int find(String file);
  }

  /**
   * Plans the outputs of some articles.
   *
   * @param outline what is kept of the plan of the whole site
   * @param revised the numbers of the articles
   */
  public static Revision of(
      SiteSettings settings,
      Outline outline,
      Archive archive,
      Manuscripts manuscripts,
      List<Integer> revised) {
    Frame frame = new Frame(settings, outline.sections());
    Addresses addresses = new Addresses(settings, file -> seen(archive, file));
    Surroundings around = new OutlinedSurroundings(outline, archive);
    ArticlePages articles = new ArticlePages(frame, addresses, around, manuscripts);
    Absolute absolute = Documents.absolute(articles);
    List<PlannedDocument> documents = new ArrayList<>();
    if (absolute != null) {
      Set<Integer> wanted = new HashSet<>(revised);
      outline.feeds().stream()
          .filter(feed -> feed.articles().stream().anyMatch(wanted::contains))
          .map(feed -> channel(feed, archive))
          .forEach(channel -> documents.addAll(new FeedPages(absolute).documents(channel)));
    }
    return new Revision(
        revised.stream().map(number -> articles.page(archive.at(number))).toList(),
        documents,
        frame.digest(),
        settings.traditional() == null ? null : new Twins(Set.copyOf(outline.strays())));
  }

  private static @Nullable Article seen(Archive archive, String file) {
    int number = archive.find(file);
    return number < 0 ? null : archive.at(number);
  }

  private static Channel channel(Outline.Feed feed, Archive archive) {
    return new Channel(
        feed.folder(),
        feed.title(),
        feed.description(),
        feed.articles().stream().map(archive::at).toList());
  }
}
