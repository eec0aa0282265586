package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Copies a site, to find what a build makes of its sources alone. */
public final class Sources {

  private Sources() {}

  /** Returns what a build makes of a site's sources where it remembers nothing, file by file. */
  static Map<String, String> cleanlyBuilt(Path site, Path scratch) throws IOException {
    copy(site, scratch);
    TestSite.Run run = TestSite.run(scratch, Locale.ENGLISH, "build");
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
    Map<String, String> bytes = bytes(scratch.resolve("public"));
    OutputEdits.delete(scratch);
    return bytes;
  }

  /** Returns all files of an output with what they hold, one character for each byte. */
  static Map<String, String> bytes(Path output) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    if (!Files.exists(output)) {
      return bytes;
    }
    for (String path : TestSite.allFiles(output)) {
      bytes.put(path, Files.readString(output.resolve(path), StandardCharsets.ISO_8859_1));
    }
    return bytes;
  }

  /** Copies the sources of a site, and nothing that builds remember or write. */
  public static void copy(Path site, Path to) throws IOException {
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            String name = dir.getFileName().toString();
            if (name.equals(".byline") || dir.equals(site.resolve("public"))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(site.relativize(dir)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(site.relativize(file)), LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Checks that two outputs are the same, and shows the first difference. */
  static void assertSame(Map<String, String> built, Map<String, String> whole, String when) {
    assertThat(built.keySet()).as(when).isEqualTo(whole.keySet());
    for (String path : built.keySet()) {
      String was = built.get(path);
      String expected = whole.get(path);
      if (!was.equals(expected)) {
        int at = 0;
        while (was.startsWith(expected.substring(0, Math.min(expected.length(), at + 1)))) {
          at++;
        }
        throw new AssertionError(
            when
                + "\n"
                + path
                + "\nwas:      "
                + part(was, at)
                + "\nexpected: "
                + part(expected, at));
      }
    }
  }

  private static String part(String text, int at) {
    String part = text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 120));
    return new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
