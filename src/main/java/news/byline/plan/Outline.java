package news.byline.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.byline.model.Article;
import news.byline.model.Section;
import news.byline.model.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of a plan what must be known to plan the pages on which the text of one article stands, so
 * that the whole site need not be planned again when only that text has changed. Articles are named
 * by numbers: their places among all files of articles in the order of their paths.
 */
public final class Outline {

  private final List<Section> sections;
  private final Slugs slugs;
  private final List<Feed> feeds;
  private final int[] neighbours;
  private final List<String> strays;

  /**
   * Tells the folders of tags, authors and topics by their names, as articles write them.
   *
   * @param tags of tags
   * @param people of authors
   * @param topics of topics
   */
  public record Slugs(
      Map<String, String> tags, Map<String, String> people, Map<String, String> topics) {}

  /**
   * Says what a feed carries.
   *
   * @param folder its place in the output: empty, or with a slash at its end
   * @param articles newest first
   */
  public record Feed(
      String folder, String title, @Nullable String description, List<Integer> articles) {

    public Feed {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Takes what was kept.
   *
   * @param strays those of the edition in traditional characters; empty where there is none
   * @param neighbours for each article the numbers that {@link #neighbours} returned
   * @throws IllegalArgumentException if these are not as many for each article
   */
  public Outline(
      List<Section> sections,
      Slugs slugs,
      List<Feed> feeds,
      int[] neighbours,
      List<String> strays) {
    if (neighbours.length % Neighbours.WIDTH != 0) {
      throw new IllegalArgumentException("not as many for each article: " + neighbours.length);
    }
    this.sections = List.copyOf(sections);
    this.slugs = slugs;
    this.feeds = List.copyOf(feeds);
    this.neighbours = neighbours.clone();
    this.strays = List.copyOf(strays);
  }

  /**
   * Makes the outline of a plan.
   *
   * @param all all articles in the order of their files
   */
  static Outline of(
      List<Section> sections,
      SiteIndex index,
      List<Channel> channels,
      @Nullable Twins twins,
      List<Article> all) {
    int[] numbers = new int[index.articles().size()];
    int[] ranks = new int[all.size()];
    for (int number = 0; number < ranks.length; number++) {
      ranks[number] = index.faces().rank(all.get(number).file());
      if (ranks[number] >= 0) {
        numbers[ranks[number]] = number;
      }
    }
    int[] table = new int[ranks.length * Neighbours.WIDTH];
    Arrays.fill(table, Neighbours.NONE);
    for (int number = 0; number < ranks.length; number++) {
      if (ranks[number] >= 0) {
        row(index.neighbours(), ranks[number], numbers, table, number * Neighbours.WIDTH);
      }
    }
    Slugs slugs = new Slugs(slugs(index.tags()), slugs(index.people()), slugs(index.topics()));
    return new Outline(
        sections,
        slugs,
        channels.stream().map(c -> feed(c, index, numbers)).toList(),
        table,
        twins == null ? List.of() : twins.strays().stream().sorted().toList());
  }

  private static void row(Neighbours from, int rank, int[] numbers, int[] table, int at) {
    int[] related = from.related(rank).toArray();
    table[at] = number(numbers, from.previous(rank));
    table[at + 1] = number(numbers, from.next(rank));
    for (int i = 0; i < related.length; i++) {
      table[at + 2 + i] = numbers[related[i]];
    }
  }

  private static int number(int[] numbers, int rank) {
    return rank == Neighbours.NONE ? Neighbours.NONE : numbers[rank];
  }

  private static Map<String, String> slugs(Terms terms) {
    return terms.words().stream()
        .collect(
            Collectors.toMap(
                word -> word, word -> Objects.requireNonNull(terms.find(word), word).slug()));
  }

  private static Feed feed(Channel channel, SiteIndex index, int[] numbers) {
    return new Feed(
        channel.folder(),
        channel.title(),
        channel.description(),
        channel.articles().stream().map(a -> numbers[index.faces().rank(a)]).toList());
  }

  /** Returns the sections that the navigation names. */
  public List<Section> sections() {
    return sections;
  }

  public Slugs slugs() {
    return slugs;
  }

  public List<Feed> feeds() {
    return feeds;
  }

  /** Returns the numbers of each article's neighbours, as many for each. */
  public int[] neighbours() {
    return neighbours.clone();
  }

  /** Returns what is not as it looks in the edition in traditional characters. */
  public List<String> strays() {
    return strays;
  }

  /** Returns how many articles the site has. */
  public int size() {
    return neighbours.length / Neighbours.WIDTH;
  }

  int previous(int number) {
    return neighbours[number * Neighbours.WIDTH];
  }

  int next(int number) {
    return neighbours[number * Neighbours.WIDTH + 1];
  }

  IntStream related(int number) {
    int from = number * Neighbours.WIDTH + 2;
    return Arrays.stream(neighbours, from, from + Neighbours.MOST_RELATED)
        .takeWhile(found -> found != Neighbours.NONE);
  }
}
