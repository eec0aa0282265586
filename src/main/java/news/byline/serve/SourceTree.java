package news.byline.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which folders and files of a site make a difference to its pages. */
record SourceTree(Path site) {

  private static final List<String> FOLDERS = List.of("articles", "assets", "templates");
  private static final Pattern TEXT = Pattern.compile("(?i).*\\.(md|markdown|ftl|yaml|txt)");

  /**
   * Tells the state of all files.
   *
   * @param texts a number that changes with what pages are made of
   * @param others one that changes with what pages show: pictures, style sheets and the like
   */
  record State(long texts, long others) {}

  /** Stands for what is done with each folder. */
  interface Seen {
    void folder(Path folder) throws IOException;
  }

  /** Goes through all folders and returns the state of all their files. */
  State walk(Seen seen) throws IOException {
    Sum sum = new Sum(seen);
    seen.folder(site);
    try (var entries = Files.newDirectoryStream(site)) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry) && concerns(entry)) {
          sum.visitFile(entry, Files.readAttributes(entry, BasicFileAttributes.class));
        }
      }
    }
    for (String folder : FOLDERS) {
      if (Files.isDirectory(site.resolve(folder))) {
        Files.walkFileTree(site.resolve(folder), sum);
      }
    }
    return new State(sum.texts, sum.others);
  }

  /** Goes through one folder that is new, and those in it. */
  void walk(Path folder, Seen seen) throws IOException {
    Files.walkFileTree(folder, new Sum(seen));
  }

  /** Tells whether a change at a path may change a page. */
  boolean concerns(Path path) {
    Path inner = site.relativize(path);
    String first = inner.getName(0).toString();
    boolean own = first.equals("site.yaml") || first.equals("published-urls.txt");
    if (!own && !FOLDERS.contains(first)) {
      return false;
    }
    for (Path part : inner) {
      if (isLeftover(part.toString())) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a path is a text's or a template's, whose changes show in pages themselves. */
  static boolean isText(Path path) {
    return TEXT.matcher(path.getFileName().toString()).matches();
  }

  /** What editors' programs write beside a file while they save it. */
  private static boolean isLeftover(String name) {
    return (name.startsWith(".") && !name.equals(".well-known"))
        || name.startsWith("~$")
        || name.endsWith("~");
  }

  private final class Sum extends SimpleFileVisitor<Path> {

    private final Seen seen;
    private long texts;
    private long others;

    Sum(Seen seen) {
      this.seen = seen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!concerns(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      seen.folder(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (concerns(file)) {
        long own = file.hashCode();
        own = own * 31 + attributes.size();
        own = own * 31 + attributes.lastModifiedTime().hashCode();
        own *= 0x9E3779B97F4A7C15L;
        if (isText(file)) {
          texts += own;
        } else {
          others += own;
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file may be gone since its folder was listed. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
