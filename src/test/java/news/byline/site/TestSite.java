package news.byline.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.byline.cli.Byline;
import news.byline.cli.Surroundings;

/**
 * A site in a temporary folder that a test writes, builds, changes and builds again.
 *
 * <pre>{@code
 * TestSite site = TestSite.in(folder).with("""
 *     -- articles/a.md --
 *     ---
 *     title: A
 *     date: 2022-02-13
 *     ---
 *     Text.
 *     """);
 * assertThat(site.build().code()).isZero();
 * assertThat(site.page("2022/02/a.html")).contains("<h1");
 * }</pre>
 *
 * <p>A {@code site.yaml} with a title is there from the start.
 */
public final class TestSite {

  /** The present of every test that names no other. */
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final Path folder;

  private TestSite(Path folder) {
    this.folder = folder;
  }

  /** Begins a site in an empty folder. */
  public static TestSite in(Path folder) throws IOException {
    return new TestSite(folder).with("-- site.yaml --\ntitle: 测试\n");
  }

  /** Writes files, each below a line {@code -- path --}; an existing file is replaced. */
  public TestSite with(String files) throws IOException {
    String path = null;
    StringBuilder text = new StringBuilder();
    for (String line : (files + "\n-- end --").split("\n", -1)) {
      if (line.matches("-- .+ --")) {
        if (path != null) {
          file(path, text.toString().getBytes(StandardCharsets.UTF_8));
        }
        path = line.substring(3, line.length() - 3);
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    return this;
  }

  /** Writes one article with a title, a date, further lines of front matter, and a text. */
  public TestSite article(String name, String frontMatter, String text) throws IOException {
    String head = frontMatter.contains("title:") ? "" : "title: 标题\n";
    String date = frontMatter.contains("date:") ? "" : "date: 2022-02-13 16:09\n";
    String body = "---\n" + head + date + frontMatter.strip() + "\n---\n" + text + "\n";
    return file("articles/" + name, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes one file. */
  public TestSite file(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  /** Writes a small picture that decodes. */
  public TestSite picture(String path) throws IOException {
    return file(path, TestPictures.png(40, 30));
  }

  /** Deletes one file. */
  public TestSite without(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  /** Returns the site's folder. */
  public Path folder() {
    return folder;
  }

  /** Builds the site, with English messages, as {@code byline build} in its folder would. */
  public Run build(String... options) {
    List<String> args = new ArrayList<>(List.of("build"));
    args.addAll(List.of(options));
    return run(Locale.ENGLISH, args.toArray(String[]::new));
  }

  /** Runs a command in the site's folder. */
  public Run run(Locale locale, String... args) {
    return run(folder, locale, args);
  }

  /** Runs a command in any folder. */
  public static Run run(Path folder, Locale locale, String... args) {
    return run(folder, locale, NOW, args);
  }

  /** Runs a command in any folder at any time. */
  public static Run run(Path folder, Locale locale, Instant now, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Byline.run(
            args,
            new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale,
                folder,
                InstantSource.fixed(now),
                false));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the text of a published file. */
  public String page(String path) throws IOException {
    return Files.readString(folder.resolve("public").resolve(path));
  }

  /** Tells whether a file was published. */
  public boolean has(String path) {
    return Files.exists(folder.resolve("public").resolve(path));
  }

  /** Returns the paths of all published files but those of the theme and the manifest. */
  public SortedSet<String> published() throws IOException {
    return files(folder.resolve("public"));
  }

  /** Returns the paths of all files below a folder but those of the theme and the manifest. */
  static SortedSet<String> files(Path folder) throws IOException {
    SortedSet<String> files = allFiles(folder);
    files.removeIf(f -> f.startsWith("assets/theme/"));
    return files;
  }

  /** Returns the paths of all files below a folder but those that only Byline reads. */
  static SortedSet<String> allFiles(Path folder) throws IOException {
    SortedSet<String> files = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !f.startsWith(".byline/"))
          .forEach(files::add);
    }
    return files;
  }

  /**
   * Holds what a command did.
   *
   * @param code the exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Run(int code, String out, String err) {}
}
