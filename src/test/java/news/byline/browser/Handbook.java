package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.site.RunningPreview;
import news.byline.site.TestSite;
import org.jspecify.annotations.Nullable;

/**
 * Does what the handbook tells an editor to do, chapter by chapter, in one folder. The word behind
 * the language of a fenced block says what it is:
 *
 * <ul>
 *   <li>{@code sh follow}: commands, which succeed; {@code sh follow fails}: commands, which do not
 *   <li>{@code sh preview}: a preview, which runs to the end of its chapter
 *   <li>{@code text printed}: lines among those that the last commands printed; … is any text
 *   <li>{@code markdown follow FILE}: the whole file, which the reader writes
 *   <li>{@code markdown change FILE}: lines of its front matter, in place of those of the same keys
 * </ul>
 */
final class Handbook implements AutoCloseable {

  /** The first chapter leads to the second, and so on. */
  private static final List<String> CHAPTERS =
      List.of("begin", "write", "preview", "import", "check", "publish", "mend");

  private static final Path FOLDER = Path.of("docs", "zh-CN", "articles", "handbook");
  private static final Pattern STEP =
      Pattern.compile(
          "^```(\\w+) ([^\\n]+)\\n(.*?)^```$|^!\\[[^\\n]*]\\(/assets/images/([\\w-]+)\\.png",
          Pattern.MULTILINE | Pattern.DOTALL);

  private final Consumer<String> screen;
  private Path folder;
  private String printed = "";
  private @Nullable RunningPreview preview;

  /**
   * Takes what the reader has.
   *
   * @param folder where the reader begins
   * @param screen is told the name of each picture of a screen where the text shows it
   */
  Handbook(Path folder, Consumer<String> screen) {
    this.folder = folder;
    this.screen = screen;
  }

  /** Returns the chapters' names. */
  static List<String> chapters() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(CHAPTERS.stream().map(c -> c + ".md").toList());
    }
    return CHAPTERS;
  }

  Path folder() {
    return folder;
  }

  RunningPreview preview() {
    if (preview == null) {
      throw new AssertionError("no preview is running");
    }
    return preview;
  }

  void follow(String chapter) throws Exception {
    Matcher step = STEP.matcher(Files.readString(FOLDER.resolve(chapter + ".md")));
    while (step.find()) {
      String where = chapter + ": " + step.group();
      if (step.group(4) != null) {
        screen.accept(step.group(4));
      } else {
        follow(step.group(1) + " " + step.group(2), step.group(3), where);
      }
    }
    close();
  }

  private void follow(String info, String text, String where) throws Exception {
    String file = info.replaceFirst("^\\S+ \\S+ ?", "");
    switch (info.replaceFirst("^(\\S+ \\S+) .*", "$1")) {
      case "sh follow" -> run(text, file.equals("fails"), where);
      case "sh preview" -> preview = RunningPreview.of(folder, Locale.CHINESE);
      case "text printed" -> assertPrinted(text, where);
      case "markdown follow", "yaml follow" -> {
        Files.writeString(folder.resolve(file), text);
      }
      case "markdown change" -> change(folder.resolve(file), text);
      default -> throw new AssertionError("no such step: " + where);
    }
  }

  private void run(String commands, boolean fails, String where) {
    StringBuilder all = new StringBuilder();
    for (String line : commands.lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("cd")) {
        folder = folder.resolve(words[1]);
        assertThat(folder).as(where).isDirectory();
        continue;
      }
      assertThat(words[0]).as(where).isEqualTo("byline");
      String[] args = List.of(words).subList(1, words.length).toArray(String[]::new);
      TestSite.Run run = TestSite.run(folder, Locale.CHINESE, args);
      assertThat(run.code() != 0).as(where + run.out() + run.err()).isEqualTo(fails);
      all.append(run.out()).append(run.err());
    }
    printed = all.toString();
  }

  private void assertPrinted(String text, String where) {
    List<String> lines = printed.lines().toList();
    for (String wanted : text.lines().toList()) {
      String pattern =
          Stream.of(wanted.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
      assertThat(lines).as(where).anyMatch(line -> line.matches(pattern));
    }
  }

  private static void change(Path file, String lines) throws IOException {
    String text = Files.readString(file);
    for (String line : lines.lines().toList()) {
      String key = line.substring(0, line.indexOf(':') + 1);
      Matcher old = Pattern.compile("(?m)^" + Pattern.quote(key) + ".*$").matcher(text);
      text =
          old.find()
              ? old.replaceFirst(Matcher.quoteReplacement(line))
              : text.replaceFirst("\n---\n", Matcher.quoteReplacement("\n" + line + "\n---\n"));
    }
    Files.writeString(file, text);
  }

  /** Ends the preview, if one is running. */
  @Override
  public void close() {
    if (preview != null) {
      preview.close();
      preview = null;
    }
  }
}
