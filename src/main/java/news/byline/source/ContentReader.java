package news.byline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.markdown.Body;
import news.byline.markdown.BodyOptions;
import news.byline.markdown.Destinations;
import news.byline.markdown.Markdown;
import news.byline.model.ArticleLink;
import news.byline.model.Focus;
import news.byline.model.Master;
import news.byline.model.Photo;
import news.byline.model.SitePath;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the text and the pictures of one article, and remembers the files that they name. */
final class ContentReader {

  private final SiteSettings settings;
  private final Pictures pictures;
  private final SourceText source;
  private final Fields fields;
  private final List<Diagnostic> faults;
  private final Map<String, Master> masters = new HashMap<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final List<ArticleLink> links = new ArrayList<>();
  private final List<ArticleLink> addresses = new ArrayList<>();

  ContentReader(
      SiteSettings settings,
      Pictures pictures,
      SourceText source,
      Fields fields,
      List<Diagnostic> faults) {
    this.settings = settings;
    this.pictures = pictures;
    this.source = source;
    this.fields = fields;
    this.faults = faults;
  }

  /** Returns the files that were named, from the site's folder. */
  List<String> files() {
    return List.copyOf(files);
  }

  /** Returns the other articles that the text links to. */
  List<ArticleLink> links() {
    return List.copyOf(links);
  }

  /** Returns the addresses on the site, from {@code /}, that the text links to. */
  List<ArticleLink> addresses() {
    return List.copyOf(addresses);
  }

  /** Returns the pictures of the text in their order. */
  List<Photo> photos(Body body) {
    return body.images().stream()
        .map(
            i ->
                new Photo(
                    i.url(),
                    i.width(),
                    i.height(),
                    i.alt(),
                    i.caption(),
                    i.credit(),
                    Focus.USUAL,
                    masters.get(i.url())))
        .toList();
  }

  /** Reads the picture above the text; null where there is none. */
  @Nullable Photo cover() {
    Node node = fields.node(ArticleKeys.COVER);
    if (node == null) {
      return null;
    }
    List<Key> keys =
        List.of(
            ArticleKeys.SRC,
            ArticleKeys.ALT,
            ArticleKeys.CAPTION,
            ArticleKeys.CREDIT,
            ArticleKeys.FOCUS);
    Fields parts = fields.fields(node, keys);
    Focus focus = parts == null ? Focus.USUAL : focus(parts);
    String path = parts == null ? fields.text(node) : parts.text(ArticleKeys.SRC);
    if (path == null) {
      if (parts != null) {
        fields.error("cover-src", fields.span(node));
      }
      return null;
    }
    SourceSpan place = parts == null ? fields.span(node) : parts.span(ArticleKeys.SRC);
    Pictures.Found found = pictures.picture(source.file(), path, place, faults);
    if (found == null) {
      return null;
    }
    files.add(found.file());
    String alt = parts == null ? null : parts.text(ArticleKeys.ALT);
    return new Photo(
        found.target().url(),
        found.target().width(),
        found.target().height(),
        alt == null ? "" : alt,
        given(parts, ArticleKeys.CAPTION, found.target().caption()),
        given(parts, ArticleKeys.CREDIT, found.target().credit()),
        focus,
        found.master());
  }

  private Focus focus(Fields parts) {
    String text = parts.text(ArticleKeys.FOCUS);
    if (text == null) {
      return Focus.USUAL;
    }
    Focus focus = Focus.parse(text);
    if (focus == null) {
      fields.error("cover-focus", parts.span(ArticleKeys.FOCUS), text);
    }
    return Objects.requireNonNullElse(focus, Focus.USUAL);
  }

  /** What the article says comes before what the picture's file says, even if it is nothing. */
  private static @Nullable String given(@Nullable Fields parts, Key key, @Nullable String ofFile) {
    return parts == null || parts.node(key) == null ? ofFile : parts.text(key);
  }

  /**
   * Reads the text.
   *
   * @param textLine the line at which it begins, counted from 0
   */
  Body body(int textLine, @Nullable String dateline, @Nullable Photo cover) {
    Destinations destinations =
        new Destinations() {
          @Override
          public @Nullable Target picture(String path, SourceSpan place) {
            Pictures.Found found = pictures.picture(source.file(), path, place, faults);
            if (found != null) {
              files.add(found.file());
              if (found.master() != null) {
                masters.put(found.target().url(), found.master());
              }
            }
            return found == null ? null : found.target();
          }

          @Override
          public @Nullable String file(String path, SourceSpan place) {
            return linked(path, place);
          }

          @Override
          public void address(String path, SourceSpan place) {
            note(path, place);
          }
        };
    BodyOptions options =
        new BodyOptions(
            dateline,
            cover == null ? null : cover.url(),
            settings.embedHosts(),
            settings.isChinese());
    Reading<Body> read = Markdown.read(source, textLine, destinations, options);
    faults.addAll(read.diagnostics());
    Body body = Objects.requireNonNull(read.value());
    forgetOwnParts(body);
    return body;
  }

  /** A part of the same page is a part of this article's, wherever that comes to stand. */
  private void note(String address, SourceSpan place) {
    if (address.startsWith("#")) {
      links.add(new ArticleLink(source.file(), ArticleLink.fragmentOf(address), place));
    } else {
      addresses.add(ArticleLink.of(address, place));
    }
  }

  /** What leads to a part of the text itself is well, and need not be kept to be judged. */
  private void forgetOwnParts(Body body) {
    boolean own = links.stream().anyMatch(this::isOwnPart);
    Set<String> anchors = own ? body.markup().anchors() : Set.of();
    links.removeIf(link -> isOwnPart(link) && anchors.contains(link.fragment()));
  }

  private boolean isOwnPart(ArticleLink link) {
    return link.target().equals(source.file()) && !link.fragment().isEmpty();
  }

  private @Nullable String linked(String path, SourceSpan place) {
    String file = pictures.file(source.file(), path, place, faults);
    if (file == null) {
      return null;
    }
    if (Pictures.isArticle(file)) {
      links.add(new ArticleLink(file, ArticleLink.fragmentOf(path), place));
    } else {
      files.add(file);
    }
    return SitePath.url(file) + Pictures.fragment(path);
  }
}
