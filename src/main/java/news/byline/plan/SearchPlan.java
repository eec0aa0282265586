package news.byline.plan;

import java.util.List;
import java.util.stream.IntStream;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.Section;
import news.byline.model.SitePath;

/**
 * Lists the files that the search page reads. The articles that it finds are numbered by age: the
 * oldest has 0, so that a new one leaves the files of the old ones as they are.
 */
public final class SearchPlan {

  static final String FOLDER = "search/";

  /** The path of the list of all other files. */
  public static final String INDEX = FOLDER + "index.txt";

  /** How many articles' texts one file holds: what is shown of each of ten results is fetched. */
  public static final int PACK = 2;

  private static final int PACKS_IN_FOLDER = 512;

  private final List<Article> documents;
  private final List<Section> sections;
  private final Addresses addresses;

  private SearchPlan(List<Article> documents, List<Section> sections, Addresses addresses) {
    this.documents = documents;
    this.sections = sections;
    this.addresses = addresses;
  }

  /** Plans the search of articles, of which the newest is in front. */
  static SearchPlan of(List<Article> visible, List<Section> sections, Addresses addresses) {
    List<Article> documents =
        IntStream.iterate(visible.size() - 1, i -> i >= 0, i -> i - 1)
            .mapToObj(visible::get)
            .filter(Article::searchable)
            .toList();
    return new SearchPlan(documents, sections, addresses);
  }

  /** Returns the articles that are found, the oldest in front. */
  public List<Article> documents() {
    return documents;
  }

  /** Returns the site's sections in their order. */
  public List<Section> sections() {
    return sections;
  }

  /** Returns the parts of the index, the oldest in front. */
  public List<SearchTier> tiers() {
    return SearchTier.of(documents.size());
  }

  /** Returns the digest of all that the search knows of a document but for the settings. */
  public long key(int document) {
    Article article = documents.get(document);
    return key(article, address(document));
  }

  /** Returns the digest of all that the search knows of an article at an address. */
  public static long key(Article article, String address) {
    return new Digest().add(article.version()).add(address).value();
  }

  /** Returns a document's address from the site's root, without a slash in front. */
  public String address(int document) {
    return address(addresses.path(documents.get(document)));
  }

  /** Returns the address from the site's root of a path in the output. */
  public static String address(String path) {
    return SitePath.url(Addresses.shown(path)).substring(1);
  }

  /** Returns how many files the texts of documents take. */
  public static int packs(int documents) {
    return (documents + PACK - 1) / PACK;
  }

  /** Returns the path of a file of texts. */
  public static String pack(int number) {
    return FOLDER + "texts/" + number / PACKS_IN_FOLDER + "/" + number + ".bin";
  }
}
