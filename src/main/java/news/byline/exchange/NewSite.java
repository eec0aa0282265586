package news.byline.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.publish.NewFile;

/** Begins a site: settings, a first article, and a folder for pictures. */
public final class NewSite {

  /** The zone that a site has until it names another. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private NewSite() {}

  /**
   * Makes a site in a folder that is missing or empty.
   *
   * @param typed the folder's name as it is to be shown
   * @param title the site's name
   * @param language the BCP 47 tag of the site's pages
   * @return the paths of what was made, from the folder; null where the folder is in use
   * @throws IOException if a disk fails
   */
  public static Reading<List<String>> make(
      Path folder, String typed, String title, String language, Instant now) throws IOException {
    SourceSpan place = SourceSpan.ofFile(typed);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return new Reading<>(null, List.of(Diagnostic.error("site-is-file", place)));
    }
    if (Files.isDirectory(folder) && !isEmpty(folder)) {
      boolean site = Files.exists(folder.resolve("site.yaml"));
      String rule = site ? "site-exists" : "site-folder-used";
      return new Reading<>(null, List.of(Diagnostic.error(rule, place)));
    }
    ZonedDateTime date = now.atZone(ZONE);
    boolean chinese = language.equals("zh") || language.startsWith("zh-");
    String form = chinese ? "zh" : "en";
    Map<String, String> values =
        Map.of(
            "title",
            YamlValue.of(title),
            "language",
            YamlValue.of(language),
            "date",
            DATE.format(date));
    String article =
        "articles/"
            + date.getYear()
            + "/"
            + (chinese ? "di-yi-pian-gao-jian.md" : "first-story.md");
    write(folder, "site.yaml", Template.fill("site." + form + ".yaml", values));
    write(folder, article, Template.fill("first." + form + ".md", values));
    Files.createDirectories(folder.resolve("assets/images"));
    return new Reading<>(List.of("site.yaml", article, "assets/images"), List.of());
  }

  private static void write(Path folder, String path, String text) throws IOException {
    NewFile.write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }
}
