package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds every site under {@code src/test/sites/<feature>/<case>} and compares what it writes with
 * {@code expected/} and what it complains of with {@code expected.err} (English) and, where there
 * is one, {@code expected.zh.err}. Sites of the feature {@code check} are checked instead, and what
 * is reported is compared with {@code expected.out} and {@code expected.zh.out}. {@code
 * options.txt} holds options for the command, one a line.
 *
 * <p>{@code mvn test -Dtest=GoldenSitesTest -Dgolden=update} writes the expectations anew.
 */
class GoldenSitesTest {

  private static final Path SITES = Path.of("src/test/sites");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> buildsAsExpected() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(name(c), () -> check(c)));
  }

  @Test
  void findsNoOrphans() throws IOException {
    assertThat(cases()).isNotEmpty();
    try (Stream<Path> files = Files.walk(SITES)) {
      assertThat(files.filter(Files::isRegularFile).toList())
          .as("a file outside a case, which has a site.yaml or an expected.err")
          .allMatch(f -> cases().stream().anyMatch(f::startsWith));
    }
  }

  private static List<Path> cases() {
    try (Stream<Path> folders = Files.walk(SITES, 2)) {
      return folders
          .filter(f -> SITES.relativize(f).getNameCount() == 2 && Files.isDirectory(f))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String name(Path site) {
    return SITES.relativize(site).toString();
  }

  private void check(Path original) throws IOException {
    Path site = temporary.resolve(name(original));
    copy(original, site);
    if (original.startsWith(SITES.resolve("check"))) {
      compareText(original.resolve("expected.out"), run("check", site, Locale.ENGLISH).out(), true);
      TestSite.Run chinese = run("check", site, Locale.SIMPLIFIED_CHINESE);
      compareText(original.resolve("expected.zh.out"), chinese.out(), true);
      return;
    }
    TestSite.Run run = build(site, Locale.ENGLISH);
    compareText(original.resolve("expected.err"), run.err(), true);
    if (Files.exists(original.resolve("expected.zh.err"))) {
      TestSite.Run chinese = build(site, Locale.SIMPLIFIED_CHINESE);
      compareText(original.resolve("expected.zh.err"), chinese.err(), true);
      assertThat(chinese.code()).isEqualTo(run.code());
    }
    boolean failed = Files.exists(original.resolve("expected.err")) && run.code() != 0;
    assertThat(run.code()).as(run.err()).isEqualTo(failed ? 1 : 0);
    compareFolders(original.resolve("expected"), site.resolve("public"));
  }

  private static TestSite.Run build(Path site, Locale locale) throws IOException {
    return run("build", site, locale);
  }

  private static TestSite.Run run(String name, Path site, Locale locale) throws IOException {
    Path options = site.resolve("options.txt");
    List<String> args = Files.exists(options) ? Files.readAllLines(options) : List.of();
    String[] command = Stream.concat(Stream.of(name), args.stream()).toArray(String[]::new);
    return TestSite.run(site, locale, command);
  }

  /** Compares with a golden text; one that is not there stands for an empty one. */
  private static void compareText(Path golden, String actual, boolean deleteEmpty)
      throws IOException {
    if (UPDATE) {
      if (actual.isEmpty() && deleteEmpty) {
        Files.deleteIfExists(golden);
      } else {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, actual);
      }
    }
    String expected = Files.exists(golden) ? Files.readString(golden) : "";
    assertThat(actual).as(golden.toString()).isEqualTo(expected);
  }

  private static void compareFolders(Path golden, Path actual) throws IOException {
    SortedSet<String> files = TestSite.files(actual);
    if (UPDATE) {
      for (String orphan : TestSite.files(golden)) {
        if (!files.contains(orphan)) {
          Files.delete(golden.resolve(orphan));
        }
      }
    } else {
      assertThat(files).as(golden.toString()).isEqualTo(new TreeSet<>(TestSite.files(golden)));
    }
    for (String file : files) {
      if (file.matches(".*\\.(html|txt|xml|json|css|js|svg)")) {
        compareText(golden.resolve(file), Files.readString(actual.resolve(file)), false);
      } else {
        compareBytes(golden.resolve(file), actual.resolve(file));
      }
    }
  }

  private static void compareBytes(Path golden, Path actual) throws IOException {
    if (UPDATE) {
      Files.createDirectories(golden.getParent());
      Files.copy(actual, golden, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(Files.mismatch(golden, actual)).as(golden.toString()).isEqualTo(-1);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        boolean expectation = from.relativize(file).toString().startsWith("expected");
        if (Files.isDirectory(file) && !expectation) {
          Files.createDirectories(target);
        } else if (!expectation) {
          Files.copy(file, target);
        }
      }
    }
  }
}
