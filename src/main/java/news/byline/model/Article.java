package news.byline.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import news.byline.diagnostic.SourceSpan;
import news.byline.markdown.Body;
import news.byline.markdown.Image;
import org.jspecify.annotations.Nullable;

/**
 * Holds one article with everything the newsroom said of it.
 *
 * @param place where the article's own text names its address: its slug, else its title
 * @param date when it was published, in the site's zone, which also gives its address
 * @param updated when the newsroom says that it was last changed; never before {@code date}
 * @param dateline the words before the text (电头)
 * @param cover the picture above the text
 * @param summary given, else the first paragraph cut at a sentence; empty where there is no text
 * @param reads the number of reads known from elsewhere
 * @param slug the last part of its address
 * @param aliases old addresses that lead here, from {@code /}
 * @param original the work that it reprints
 * @param aiGenerated whether its text was made with artificial intelligence
 * @param sponsored whether somebody paid for it
 * @param pictures the source paths of the pictures and files that it shows or offers, from the
 *     site's folder
 * @param links the other articles that its text links to by their files
 * @param addresses the addresses on the site, from {@code /}, that its text links to
 */
public record Article(
    SourceSpan place,
    Headline headline,
    ArticleDate date,
    @Nullable ArticleDate updated,
    @Nullable Section section,
    List<String> topics,
    List<String> tags,
    @Nullable Source source,
    @Nullable String dateline,
    List<Byline> byline,
    List<Credit> credits,
    @Nullable Photo cover,
    String summary,
    @Nullable Long reads,
    String slug,
    List<Alias> aliases,
    Schedule schedule,
    List<Correction> corrections,
    boolean pinned,
    @Nullable Original original,
    boolean aiGenerated,
    boolean sponsored,
    List<String> pictures,
    List<ArticleLink> links,
    List<ArticleLink> addresses,
    Body body) {

  public Article {
    topics = List.copyOf(topics);
    tags = List.copyOf(tags);
    byline = List.copyOf(byline);
    credits = List.copyOf(credits);
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
    pictures = List.copyOf(pictures);
    links = List.copyOf(links);
    addresses = List.copyOf(addresses);
  }

  /** Returns the article's file, from the site's folder. */
  public String file() {
    return place.file();
  }

  /**
   * Returns when it was last changed for readers, as machines are told: by its date, by what the
   * newsroom says, or by a correction, whichever is latest.
   */
  public ArticleDate modified() {
    Stream<ArticleDate> changes = corrections.stream().map(Correction::date);
    return Stream.concat(Stream.ofNullable(updated), changes)
        .reduce(date, (one, other) -> other.compareTo(one) > 0 ? other : one);
  }

  /** Returns the article with the corrections that are made by then; a later one is hidden. */
  public Article asOf(Instant now) {
    List<Correction> made =
        corrections.stream().filter(c -> !c.date().instant().isAfter(now)).toList();
    return made.size() == corrections.size() ? this : withCorrections(made);
  }

  private Article withCorrections(List<Correction> others) {
    return new Article(
        place,
        headline,
        date,
        updated,
        section,
        topics,
        tags,
        source,
        dateline,
        byline,
        credits,
        cover,
        summary,
        reads,
        slug,
        aliases,
        schedule,
        others,
        pinned,
        original,
        aiGenerated,
        sponsored,
        pictures,
        links,
        addresses,
        body);
  }

  /** Returns the picture that announces the article elsewhere: its cover, else the text's first. */
  public @Nullable Photo announcingPhoto() {
    return photos().stream().findFirst().orElse(null);
  }

  /** Returns all pictures, each once: the cover, then those of the text. */
  public List<Photo> photos() {
    Map<String, Photo> photos = new LinkedHashMap<>();
    if (cover != null) {
      photos.put(cover.url(), cover);
    }
    body.images().forEach(image -> photos.putIfAbsent(image.url(), photo(image)));
    return List.copyOf(photos.values());
  }

  private static Photo photo(Image image) {
    return new Photo(
        image.url(), image.width(), image.height(), image.alt(), image.caption(), image.credit());
  }

  /** Returns the cover if it is shown above the text: one that also stands in the text is not. */
  public @Nullable Photo photoAboveText() {
    boolean inText =
        cover != null && body.images().stream().anyMatch(i -> i.url().equals(cover.url()));
    return inText ? null : cover;
  }

  /** Returns the fragments that lead to a part of the text. */
  public Set<String> anchors() {
    return body.anchors();
  }

  /**
   * Returns the text as HTML for a page; where somebody paid for it, its links to other sites say
   * so.
   *
   * @param onPage turns an address on the site, from {@code /}, into the one that the page needs;
   *     null takes the link away and leaves its words
   */
  public String html(Function<String, @Nullable String> onPage) {
    return body.html(onPage, sponsored);
  }
}
