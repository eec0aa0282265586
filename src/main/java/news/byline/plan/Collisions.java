package news.byline.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Asset;
import news.byline.model.Rendition;
import org.jspecify.annotations.Nullable;

/** Finds outputs that would stand in each other's place. */
final class Collisions {

  private final Map<String, SourceSpan> files = new HashMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  /** The folders that need no second look; thousands of pages share one. */
  private final Set<String> sound = new HashSet<>();

  private Collisions() {}

  /**
   * Returns an error for each output whose place is taken, or lies below another file.
   *
   * @param hasTwins whether the site has another edition, whose folder is its own
   * @param search whether the search keeps a folder for itself
   */
  static List<Diagnostic> find(
      List<PlannedPage> pages,
      List<PlannedDocument> documents,
      List<Asset> assets,
      List<Rendition> renditions,
      boolean hasTwins,
      boolean search) {
    Collisions collisions = new Collisions();
    if (hasTwins) {
      pages.forEach(p -> collisions.checkTwins(p.path(), p.origin()));
      documents.forEach(
          d -> {
            if (!SitemapPages.isOfTwins(d.path())) {
              collisions.checkTwins(d.path(), d.origin());
            }
          });
      assets.forEach(a -> collisions.checkTwins(a.path(), SourceSpan.ofFile(a.source())));
    }
    if (search) {
      // As if it were a file: nothing else may stand in this folder.
      collisions.add(SearchPlan.FOLDER.replace("/", ""), SourceSpan.ofFile("site.yaml"));
    }
    pages.forEach(p -> collisions.add(p.path(), p.origin()));
    documents.forEach(d -> collisions.add(d.path(), d.origin()));
    assets.forEach(a -> collisions.add(a.path(), SourceSpan.ofFile(a.source())));
    renditions.forEach(r -> collisions.add(r.path(), SourceSpan.ofFile(r.source())));
    pages.forEach(p -> collisions.checkFolders(p.path(), p.origin()));
    documents.forEach(d -> collisions.checkFolders(d.path(), d.origin()));
    assets.forEach(a -> collisions.checkFolders(a.path(), SourceSpan.ofFile(a.source())));
    return collisions.faults;
  }

  private void add(String path, SourceSpan origin) {
    SourceSpan taken = files.putIfAbsent(key(path), origin);
    report(path, origin, taken);
  }

  /** The folder of the edition is filled by its pages alone. */
  private void checkTwins(String path, SourceSpan origin) {
    if (Twins.isWithin(path)) {
      faults.add(Diagnostic.error("url-own", origin, "/" + Addresses.shown(path)));
    }
  }

  private void checkFolders(String path, SourceSpan origin) {
    if (!sound.add(path.substring(0, Math.max(0, path.lastIndexOf('/'))))) {
      return;
    }
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      SourceSpan taken = files.get(key(path.substring(0, slash)));
      if (taken != null) {
        sound.remove(path.substring(0, path.lastIndexOf('/')));
        report(path, origin, taken);
      }
    }
  }

  private void report(String path, SourceSpan origin, @Nullable SourceSpan taken) {
    if (taken != null && origin.line() == 0 && taken.line() > 0) {
      // An address that an article asks for is easier to change than a file's.
      report(path, taken, origin);
    } else if (taken != null) {
      String address = "/" + Addresses.shown(path);
      String by = taken.line() > 0 ? taken.file() + ":" + taken.line() : taken.file();
      faults.add(
          taken.file().equals("site.yaml")
              ? Diagnostic.error("url-own", origin, address)
              : Diagnostic.error("url-taken", origin, address, by));
    }
  }

  /**
   * Two paths with one key are one file on some file system: macOS composes, Windows ignores case.
   */
  private static String key(String path) {
    if (path.chars().allMatch(c -> c < 0x80 && (c < 'A' || c > 'Z'))) {
      return path;
    }
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
