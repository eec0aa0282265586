package news.byline.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Focus;
import news.byline.model.Master;
import news.byline.model.Photo;
import news.byline.model.PictureSettings;
import news.byline.model.Rendition;
import news.byline.model.Renditions;
import news.byline.plan.view.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Shows pictures on one page, each with the smaller versions that browsers may choose from.
 *
 * @param root what leads from that page to the site's root
 */
record PictureViews(String root, PictureSettings settings) {

  /** The width of the column of text in the built-in theme, in CSS pixels. */
  private static final int COLUMN = 722;

  /** The same of one picture of a gallery. */
  private static final int GALLERY_COLUMN = 361;

  private static final String GALLERY = "<div class=\"gallery\">";

  private static final String IMAGE = "<img src=\"";

  private static final Pattern WIDTH = Pattern.compile(" width=\"(\\d{1,5})\"");

  /** The numeric references that the sanitizer writes in addresses. */
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d{1,3});");

  /** Shows a picture without smaller versions. */
  static Picture plain(String root, Photo photo) {
    return picture(root, photo, null, null, null, null);
  }

  Picture of(Photo photo) {
    Renditions renditions = Renditions.of(photo, settings);
    String position = photo.focus().equals(Focus.USUAL) ? null : photo.focus().css();
    return picture(
        root,
        photo,
        own(photo, renditions),
        candidates(renditions.webp()),
        colour(photo),
        position);
  }

  /** Shows of a picture what a card has room for, where that is much less than all. */
  Picture onCard(Photo photo) {
    Renditions cards = Renditions.card(photo, settings);
    if (cards == null) {
      return of(photo);
    }
    Rendition largest = cards.own().get(cards.own().size() - 1);
    return new Picture(
        root + largest.url().substring(1),
        largest.width(),
        largest.height(),
        photo.alt(),
        photo.caption(),
        photo.credit(),
        candidates(cards.own()),
        candidates(cards.webp()),
        colour(photo),
        null);
  }

  private static Picture picture(
      String root,
      Photo photo,
      @Nullable String srcset,
      @Nullable String webp,
      @Nullable String colour,
      @Nullable String position) {
    return new Picture(
        root + photo.url().substring(1),
        photo.width(),
        photo.height(),
        photo.alt(),
        photo.caption(),
        photo.credit(),
        srcset,
        webp,
        colour,
        position);
  }

  private @Nullable String own(Photo photo, Renditions renditions) {
    Master master = photo.master();
    if (renditions.own().isEmpty() || master == null) {
      return null;
    }
    Stream<String> smaller = renditions.own().stream().map(this::candidate);
    String whole = root + photo.url().substring(1).replace(",", "%2C") + " " + master.width() + "w";
    return Stream.concat(smaller, renditions.whole() ? Stream.of(whole) : Stream.of())
        .collect(Collectors.joining(", "));
  }

  private @Nullable String candidates(List<Rendition> renditions) {
    return renditions.isEmpty()
        ? null
        : renditions.stream().map(this::candidate).collect(Collectors.joining(", "));
  }

  private String candidate(Rendition rendition) {
    return root + rendition.url().substring(1) + " " + rendition.width() + "w";
  }

  private static @Nullable String colour(Photo photo) {
    Master master = photo.master();
    return master == null || master.colour() < 0 ? null : "#%06x".formatted(master.colour());
  }

  /**
   * Gives the pictures of a text their smaller versions.
   *
   * @param html the text for this page
   * @param images its pictures
   */
  String text(String html, List<Photo> images) {
    Map<String, Photo> scalable = new HashMap<>();
    for (Photo image : images) {
      if (image.master() != null) {
        scalable.put(root + image.url().substring(1), image);
      }
    }
    return scalable.isEmpty() ? html : text(html, scalable);
  }

  private String text(String html, Map<String, Photo> scalable) {
    StringBuilder out = new StringBuilder(html.length() + 1024 * scalable.size());
    int from = 0;
    int at = html.indexOf(IMAGE);
    while (at >= 0) {
      int start = at + IMAGE.length();
      int end = html.indexOf('>', start) + 1;
      String address = html.substring(start, html.indexOf('"', start));
      Photo photo = scalable.get(REFERENCE.matcher(address).replaceAll(PictureViews::character));
      if (photo != null) {
        out.append(html, from, at);
        boolean beside = html.lastIndexOf(GALLERY, at) > html.lastIndexOf("</div>", at);
        int column = beside ? GALLERY_COLUMN : COLUMN;
        append(html.substring(at, end), of(photo), column, out);
        from = end;
      }
      at = html.indexOf(IMAGE, end);
    }
    return out.append(html, from, html.length()).toString();
  }

  private static void append(String tag, Picture picture, int column, StringBuilder out) {
    String sizes = " sizes=\"" + sizes(tag, column) + "\"";
    if (picture.webp() != null) {
      out.append("<picture><source type=\"image/webp\" srcset=\"")
          .append(picture.webp())
          .append('"')
          .append(sizes)
          .append('>');
    }
    out.append(tag, 0, tag.length() - 1);
    if (picture.srcset() != null) {
      out.append(" srcset=\"").append(picture.srcset()).append('"').append(sizes);
    }
    if (picture.colour() != null) {
      out.append(" style=\"background:").append(picture.colour()).append('"');
    }
    out.append('>').append(picture.webp() == null ? "" : "</picture>");
  }

  /** Tells how wide the picture is shown: as the text asks, but no wider than its column. */
  private static String sizes(String tag, int column) {
    Matcher width = WIDTH.matcher(tag);
    int shown = width.find() ? Math.min(column, Integer.parseInt(width.group(1))) : column;
    return "(min-width: %1$dpx) %1$dpx, 100vw".formatted(shown);
  }

  private static String character(MatchResult reference) {
    char c = (char) Integer.parseInt(reference.group(1));
    return Matcher.quoteReplacement(Character.toString(c));
  }
}
