package news.byline.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Suggestion;
import news.byline.model.Article;
import news.byline.model.ArticleLink;
import news.byline.model.Publisher;
import news.byline.model.SitePath;
import org.jspecify.annotations.Nullable;

/** Finds links within the site to pages that are not there, and to parts that their pages lack. */
final class DeadLinks {

  /** What the theme's page of an article calls its main part, corrections and related articles. */
  private static final String CONTENT = "content";

  private static final String CORRECTIONS = "corrections";
  private static final String RELATED = "related";

  private final Set<String> outputs = new HashSet<>();
  private final Map<String, Article> byPath = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final SiteIndex index;
  private final Set<String> unread;
  private final boolean hasTwins;

  /**
   * Takes what links can lead to.
   *
   * @param outputs the paths of all outputs at which a reader finds something
   * @param index the articles that may be seen
   * @param unread the files of articles that have errors
   * @param hasTwins whether pages have twins, which are where their pages are
   */
  DeadLinks(
      Stream<String> outputs,
      Addresses addresses,
      SiteIndex index,
      Set<String> unread,
      boolean hasTwins) {
    this.hasTwins = hasTwins;
    outputs.forEach(this.outputs::add);
    index.articles().forEach(article -> byPath.put(addresses.path(article), article));
    this.index = index;
    this.unread = unread;
  }

  /** Returns a warning for each link of an article that leads nowhere. */
  List<Diagnostic> of(Article article) {
    if (article.links().isEmpty() && article.addresses().isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            article.links().stream().map(this::toFile),
            article.addresses().stream().map(this::toAddress))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Returns a warning for each address of the publisher's that leads nowhere. */
  List<Diagnostic> of(Publisher publisher) {
    return publisher.links().stream().map(this::toAddress).filter(Objects::nonNull).toList();
  }

  private @Nullable Diagnostic toFile(ArticleLink link) {
    Article target = index.find(link.target());
    if (target != null) {
      return toPart(link, target);
    }
    // Of an article with an error that error is the news.
    return unread.contains(link.target())
        ? null
        : Diagnostic.warning("link-hidden", link.place(), link.target());
  }

  private @Nullable Diagnostic toAddress(ArticleLink link) {
    String written = SitePath.decoded(link.target().replaceFirst("\\?.*", "").substring(1));
    String path = hasTwins && Twins.isWithin(written) ? Twins.own(written) : written;
    String page = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    // A server leads from a folder's address without its slash to the one with it.
    String output = outputs.contains(page) ? page : path + "/index.html";
    if (outputs.contains(output)) {
      Article target = byPath.get(output);
      return target == null ? null : toPart(link, target);
    }
    // What pages an article with an error would have, with its old addresses, tags and authors,
    // nobody can tell.
    return unread.isEmpty() ? nowhere(link, path) : null;
  }

  private Diagnostic nowhere(ArticleLink link, String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<String> beside = outputs.stream().filter(p -> p.startsWith(folder)).toList();
    String near = Suggestion.nearest(path, beside);
    return Diagnostic.warning("link-dead", link.place(), link.target())
        .suggesting(near == null ? null : "/" + Addresses.shown(near));
  }

  private @Nullable Diagnostic toPart(ArticleLink link, Article target) {
    String part = link.fragment();
    // HTML, “scrolling to a fragment”: nothing, and “top” in whatever case, is the top of any page.
    if (part.isEmpty() || part.equalsIgnoreCase("top")) {
      return null;
    }
    Set<String> known = parts.computeIfAbsent(target.file(), file -> parts(target));
    if (known.contains(part)) {
      return null;
    }
    String near = Suggestion.nearest(part, known);
    return Diagnostic.warning("link-fragment", link.place(), link.target(), part)
        .suggesting(near == null ? null : "#" + near);
  }

  private Set<String> parts(Article article) {
    Set<String> ids = new HashSet<>(article.anchors());
    ids.add(CONTENT);
    if (!article.corrections().isEmpty()) {
      ids.add(CORRECTIONS);
    }
    if (!index.related(article).isEmpty()) {
      ids.add(RELATED);
    }
    return ids;
  }
}
