package news.byline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds files in a site's folder and never leaves it, not even through a link. */
final class SiteFolder {

  private final Path root;

  /**
   * Opens a folder.
   *
   * @throws IOException if it does not exist or cannot be read
   */
  SiteFolder(Path folder) throws IOException {
    this.root = folder.toRealPath();
  }

  /** Returns the folder itself, absolute and without links. */
  Path root() {
    return root;
  }

  /** Returns the file at a path from the site's folder, which need not exist. */
  Path file(String path) {
    return root.resolve(path);
  }

  /** Returns a path from the site's folder with {@code /} between its parts. */
  String name(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** Returns one file of the site; null where there is none. */
  @Nullable SourceFile stat(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file)
        ? SourceFile.of(path, Files.readAttributes(file, BasicFileAttributes.class))
        : null;
  }

  /**
   * Lists the files below a folder of the site in the order of their names; hidden ones, and those
   * that editors' programs leave behind, do not count. A link that leads out of the site is
   * reported.
   *
   * @param faults may be told from several threads
   */
  List<SourceFile> files(String folder, Consumer<Diagnostic> faults) throws IOException {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    if (!isInside(start)) {
      faults.accept(Diagnostic.error("link-outside", SourceSpan.ofFile(folder)));
      return List.of();
    }
    List<SourceFile> found = new ArrayList<>(below(start, folder + "/", faults));
    found.sort(Comparator.comparing(SourceFile::path));
    return found;
  }

  /** Lists what lies below a folder; its folders are gone through side by side. */
  private List<SourceFile> below(Path folder, String name, Consumer<Diagnostic> faults)
      throws IOException {
    List<SourceFile> found = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String own = entry.getFileName().toString();
        if (isLeftover(own)) {
          continue;
        }
        BasicFileAttributes attributes = attributes(entries, entry);
        if (attributes.isDirectory()) {
          folders.add(entry);
        } else {
          visit(entry, name + own, attributes, found, faults);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    try {
      folders.parallelStream()
          .map(inner -> belowUnchecked(inner, name + inner.getFileName() + "/", faults))
          .toList()
          .forEach(found::addAll);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  /**
   * Reads the attributes of an entry of a folder, links not followed. Where the system can, it is
   * asked by the folder that is open already: to find each file from the root again takes longer
   * than all else that a build does in which nothing has changed.
   */
  private static BasicFileAttributes attributes(DirectoryStream<Path> folder, Path entry)
      throws IOException {
    if (folder instanceof SecureDirectoryStream<Path> open) {
      return open.getFileAttributeView(
              entry.getFileName(), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
          .readAttributes();
    }
    return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private List<SourceFile> belowUnchecked(Path folder, String name, Consumer<Diagnostic> faults) {
    try {
      return below(folder, name, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void visit(
      Path file,
      String name,
      BasicFileAttributes attributes,
      List<SourceFile> found,
      Consumer<Diagnostic> faults)
      throws IOException {
    if (attributes.isRegularFile()) {
      found.add(SourceFile.of(name, attributes));
    } else if (!Files.exists(file)) {
      faults.accept(Diagnostic.error("link-broken", SourceSpan.ofFile(name)));
    } else if (!isInside(file)) {
      faults.accept(Diagnostic.error("link-outside", SourceSpan.ofFile(name)));
    } else if (Files.isRegularFile(file)) {
      found.add(SourceFile.of(name, Files.readAttributes(file, BasicFileAttributes.class)));
    } else {
      faults.accept(Diagnostic.error("link-folder", SourceSpan.ofFile(name)));
    }
  }

  /** Hidden files, Word's lock files, editors' backups; .well-known is published (RFC 8615). */
  private static boolean isLeftover(String name) {
    return (name.startsWith(".") && !name.equals(".well-known"))
        || name.startsWith("~$")
        || name.endsWith("~")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  /** Tells whether an existing file, with all links followed, lies in the site's folder. */
  boolean isInside(Path file) throws IOException {
    return file.toRealPath().startsWith(root);
  }

  private static String withoutLeadingSlashes(String path) {
    int at = 0;
    while (path.startsWith("/", at)) {
      at++;
    }
    return path.substring(at);
  }

  /**
   * Returns where a path in a file leads, from the site's folder, or null where it leads out of it.
   *
   * @param from the file that the path stands in
   * @param path relative to that file, or from the site's folder where it begins with {@code /}
   */
  @Nullable String resolve(String from, String path) {
    String plain = path.replace('\\', '/');
    try {
      Path target =
          plain.startsWith("/")
              ? root.resolve(withoutLeadingSlashes(plain))
              : root.resolve(from).resolveSibling(plain);
      Path normal = target.normalize();
      return normal.startsWith(root) && !normal.equals(root) ? name(normal) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
