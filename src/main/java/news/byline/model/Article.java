package news.byline.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.byline.diagnostic.SourceSpan;
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
 * @param searchable whether the search of the site finds it
 * @param pictures the source paths of the pictures and files that it shows or offers, from the
 *     site's folder
 * @param links the other articles that its text links to by their files
 * @param addresses the addresses on the site, from {@code /}, that its text links to
 * @param images the pictures of its text in their order
 * @param anchors the fragments that lead to parts of its text
 * @param version the {@link Digest digest} of all that its file says
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
    boolean searchable,
    List<String> pictures,
    List<ArticleLink> links,
    List<ArticleLink> addresses,
    List<Photo> images,
    List<String> anchors,
    long version) {

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
    images = List.copyOf(images);
    anchors = List.copyOf(anchors);
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
    ArticleDate latest = updated == null ? date : later(date, updated);
    for (Correction correction : corrections) {
      latest = later(latest, correction.date());
    }
    return latest;
  }

  private static ArticleDate later(ArticleDate one, ArticleDate other) {
    return other.compareTo(one) > 0 ? other : one;
  }

  /** Returns the article with the corrections that are made by then; a later one is hidden. */
  public Article asOf(Instant now) {
    if (corrections.isEmpty()) {
      return this;
    }
    List<Correction> made = corrections.stream().filter(c -> !c.date().isAfter(now)).toList();
    return made.size() == corrections.size() ? this : with(slug, made);
  }

  /** Returns the article under another address. */
  Article withSlug(String other) {
    return with(other, corrections);
  }

  private Article with(String otherSlug, List<Correction> others) {
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
        otherSlug,
        aliases,
        schedule,
        others,
        pinned,
        original,
        aiGenerated,
        sponsored,
        searchable,
        pictures,
        links,
        addresses,
        images,
        anchors,
        version);
  }

  /**
   * Returns the same article made of what it has in common with others, as far as that is likely:
   * names, tags and files, but no words of its own.
   */
  public Article pooled(Pool pool) {
    return new Article(
        place,
        headline,
        date,
        updated,
        pool.ofNullable(section),
        pool.ofAll(topics),
        pool.ofAll(tags),
        pool.ofNullable(source),
        pool.ofNullable(dateline),
        pool.ofAll(byline),
        pool.ofAll(credits),
        cover == null ? null : cover.pooled(pool),
        summary,
        reads,
        slug,
        aliases,
        pool.of(schedule),
        corrections,
        pinned,
        original,
        aiGenerated,
        sponsored,
        searchable,
        pool.ofAll(pictures),
        links,
        addresses,
        images.stream().map(image -> image.pooled(pool)).toList(),
        anchors,
        version);
  }

  /** Returns the picture that announces the article elsewhere: its cover, else the text's first. */
  public @Nullable Photo announcingPhoto() {
    return cover != null || images.isEmpty() ? cover : images.get(0);
  }

  /** Returns the picture that announces the article on social networks, which show no drawings. */
  public @Nullable Photo socialPhoto() {
    return Stream.concat(Stream.ofNullable(cover), images.stream())
        .filter(photo -> !photo.isVector())
        .findFirst()
        .orElse(null);
  }

  /** Returns all pictures, each once: the cover, then those of the text. */
  public List<Photo> photos() {
    Map<String, Photo> photos = new LinkedHashMap<>();
    if (cover != null) {
      photos.put(cover.url(), cover);
    }
    images.forEach(image -> photos.putIfAbsent(image.url(), image));
    return List.copyOf(photos.values());
  }

  /**
   * Returns the digest of what other pages show of the article: its headline, date, names, picture,
   * summary. It stays when only the text is changed.
   */
  public long face() {
    Digest digest =
        new Digest()
            .add(file())
            .add(slug)
            .add(headline.kicker())
            .add(headline.title())
            .add(headline.subtitle())
            .add(summary)
            .add(section == null ? null : section.slug())
            .add(section == null ? null : section.name())
            .add(reads == null ? -1 : reads)
            .add(pinned)
            .add(aiGenerated)
            .add(sponsored);
    date.addTo(digest);
    if (updated != null) {
      updated.addTo(digest);
    }
    byline.forEach(author -> digest.add(author.name()).add(author.role()));
    corrections.forEach(correction -> correction.date().addTo(digest.add(correction.text())));
    topics.forEach(digest::add);
    tags.forEach(digest.add(topics.size())::add);
    photos().forEach(photo -> photo.addTo(digest));
    return digest.add(original == null ? null : original.url()).value();
  }

  /**
   * Tells whether nothing but the pages and feeds that carry this article's text can differ from
   * what they were with another version of it: lists, addresses, files and links stay as they are.
   */
  public boolean standsAs(Article earlier) {
    return face() == earlier.face()
        && schedule.equals(earlier.schedule)
        && searchable == earlier.searchable
        && pictures.equals(earlier.pictures)
        && anchors.equals(earlier.anchors)
        && aliases.stream()
            .map(Alias::address)
            .toList()
            .equals(earlier.aliases.stream().map(Alias::address).toList())
        && leadWhere(links).equals(leadWhere(earlier.links))
        && leadWhere(addresses).equals(leadWhere(earlier.addresses));
  }

  private static List<String> leadWhere(List<ArticleLink> links) {
    return links.stream().map(link -> link.target() + "#" + link.fragment()).toList();
  }

  /** Returns the cover if it is shown above the text: one that also stands in the text is not. */
  public @Nullable Photo photoAboveText() {
    boolean inText = cover != null && images.stream().anyMatch(i -> i.url().equals(cover.url()));
    return inText ? null : cover;
  }
}
