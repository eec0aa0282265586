package news.byline.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.Suggestion;
import news.byline.markdown.Destinations.Target;
import news.byline.model.Master;
import news.byline.model.SitePath;
import org.jspecify.annotations.Nullable;

/** Finds the pictures and other files that articles name; each picture is decoded once a build. */
final class Pictures {

  private static final Pattern WITH_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

  private final SiteFolder folder;
  private final PictureDecoder decoder = new PictureDecoder();
  private final PictureFormat format = new PictureFormat(decoder);
  private final ConcurrentMap<String, PictureFormat.Result> seen = new ConcurrentHashMap<>();

  /** The files that were found: a picture that many articles show is looked for once. */
  private final Set<String> present = ConcurrentHashMap.newKeySet();

  Pictures(SiteFolder folder) {
    this.folder = folder;
  }

  /** Takes pictures that were measured before and have not been changed since. */
  void remember(List<MeasuredPicture> measured) {
    measured.forEach(
        p ->
            seen.put(
                p.file().path(),
                new PictureFormat.Decoded(
                    p.width(), p.height(), p.caption(), p.credit(), p.master())));
  }

  /** Returns the pictures that are known to be whole. */
  List<MeasuredPicture> measured(Map<String, SourceFile> files) {
    List<MeasuredPicture> measured = new ArrayList<>();
    seen.forEach(
        (path, result) -> {
          SourceFile file = files.get(path);
          if (file != null && result instanceof PictureFormat.Decoded decoded) {
            measured.add(
                new MeasuredPicture(
                    file,
                    decoded.width(),
                    decoded.height(),
                    decoded.caption(),
                    decoded.credit(),
                    decoded.master()));
          }
        });
    return measured;
  }

  /**
   * Holds a picture that was found.
   *
   * @param file from the site's folder
   * @param target what a text needs of it
   * @param master what smaller versions are made from; null where there are to be none
   */
  record Found(String file, Target target, @Nullable Master master) {}

  /** Returns what a picture's file says beside its pixels; null of any other file. */
  @Nullable PictureFacts facts(String file) throws IOException {
    PictureHeader header = PictureHeader.read(folder.file(file));
    return header.isPicture() ? decoder.facts(folder.file(file), header) : null;
  }

  /** Decodes a picture for smaller versions of it, and does something with it. */
  <T> T draw(String file, DecodedPicture.Use<T> use) throws IOException {
    Path path = folder.file(file);
    return decoder.decode(path, PictureHeader.read(path), use);
  }

  /**
   * Finds a picture.
   *
   * @param from the file that names it
   * @param path as it is written there
   * @return the picture; null where there is none, which has been reported
   */
  @Nullable Found picture(String from, String path, SourceSpan place, List<Diagnostic> faults) {
    if (WITH_SCHEME.matcher(path).matches() || path.startsWith("//")) {
      faults.add(Diagnostic.error("picture-remote", place, shortened(path)));
      return null;
    }
    String file = find(from, path, place, "picture", faults);
    if (file == null) {
      return null;
    }
    PictureFormat.Result result = seen.computeIfAbsent(file, f -> format.read(folder.file(f)));
    if (result instanceof PictureFormat.Decoded decoded) {
      Target target =
          new Target(
              SitePath.url(file),
              decoded.width(),
              decoded.height(),
              decoded.caption(),
              decoded.credit());
      return new Found(file, target, decoded.master());
    }
    PictureFormat.Refused refused = (PictureFormat.Refused) result;
    faults.add(Diagnostic.error(refused.rule(), place, file, refused.detail()));
    return null;
  }

  /** Tells whether a picture was found to be none, which has been reported. */
  boolean isRefused(String file) {
    return seen.get(file) instanceof PictureFormat.Refused;
  }

  /** Finds a file that a link names; null where there is none, which has been reported. */
  @Nullable String file(String from, String path, SourceSpan place, List<Diagnostic> faults) {
    String fragment = fragment(path);
    return find(from, path.substring(0, path.length() - fragment.length()), place, "file", faults);
  }

  /** Returns what stands behind a path in an address: a query, a fragment, or nothing. */
  static String fragment(String path) {
    int at = 0;
    while (at < path.length() && "?#".indexOf(path.charAt(at)) < 0) {
      at++;
    }
    return path.substring(at);
  }

  /** Tells whether a file is an article's source, which is never served itself. */
  static boolean isArticle(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return file.startsWith("articles/") && (name.endsWith(".md") || name.endsWith(".markdown"));
  }

  private @Nullable String find(
      String from, String path, SourceSpan place, String kind, List<Diagnostic> faults) {
    String file = folder.resolve(from, path);
    if (file != null && present.contains(file)) {
      return file;
    }
    if (file != null && path.contains("%") && !Files.exists(folder.file(file))) {
      file = folder.resolve(from, SitePath.decoded(path));
    }
    try {
      if (file == null || !isServed(file) || !isInsideIfPresent(file)) {
        faults.add(Diagnostic.error(kind + "-outside", place, path));
        return null;
      }
      if (!Files.isRegularFile(folder.file(file)) || !isSpelledSo(file)) {
        faults.add(Diagnostic.error(kind + "-missing", place, file).suggesting(nearest(file)));
        return null;
      }
    } catch (IOException e) {
      faults.add(Diagnostic.error("picture-unreadable", place, file == null ? path : file));
      return null;
    }
    present.add(file);
    return file;
  }

  private static boolean isServed(String file) {
    boolean hidden = file.contains("/.") && !file.contains("/.well-known/");
    return !hidden && (file.startsWith("assets/") || file.startsWith("articles/"));
  }

  private boolean isInsideIfPresent(String file) throws IOException {
    return !Files.exists(folder.file(file)) || folder.isInside(folder.file(file));
  }

  /** A file system that ignores case finds a.JPG as a.jpg; a web server does not. */
  private boolean isSpelledSo(String file) throws IOException {
    Path asked = folder.file(file);
    if (Files.isSymbolicLink(asked)) {
      return true;
    }
    String real = asked.toRealPath().getFileName().toString();
    String written = asked.getFileName().toString();
    return real.equals(written) || !real.equalsIgnoreCase(written);
  }

  private @Nullable String nearest(String file) throws IOException {
    Path parent = folder.file(file).getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return null;
    }
    try (Stream<Path> siblings = Files.list(parent)) {
      List<String> names = siblings.map(p -> p.getFileName().toString()).sorted().toList();
      String name = file.substring(file.lastIndexOf('/') + 1);
      String near = Suggestion.nearest(name, names);
      return near == null ? null : file.substring(0, file.lastIndexOf('/') + 1) + near;
    }
  }

  private static String shortened(String path) {
    return path.length() <= 60 ? path : path.substring(0, 60) + "…";
  }
}
