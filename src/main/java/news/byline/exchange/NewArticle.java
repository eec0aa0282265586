package news.byline.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import news.byline.publish.NewFile;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/** Begins an article: a draft in which every key is explained. */
public final class NewArticle {

  private NewArticle() {}

  /**
   * Makes a draft in a site.
   *
   * @param section the name or slug of one of the site's sections; null for the first of them
   * @return the path of the draft from the site's folder; null where it was not made
   * @throws IOException if a disk fails
   */
  public static Reading<String> make(Path site, String title, @Nullable String section, Instant now)
      throws IOException {
    SiteReader reader = SiteReader.open(site);
    Reading<SiteSettings> read = reader.settings();
    List<Diagnostic> faults = new ArrayList<>(read.diagnostics());
    SiteSettings settings = read.value();
    if (settings == null || faults.stream().anyMatch(Diagnostic::isError)) {
      return new Reading<>(null, faults);
    }
    String chosen = Sections.choose(settings, section, faults);
    String slug = ArticlePath.slug(title);
    ZonedDateTime date = now.atZone(settings.zone());
    String file = ArticlePath.file(date.getYear(), slug);
    if (new ArticlePath(reader).isTaken(slug)) {
      String other = ArticlePath.of(reader, slug).get(0);
      faults.add(Diagnostic.error("article-exists", SourceSpan.ofFile(other), title));
    }
    if (faults.stream().anyMatch(Diagnostic::isError)) {
      return new Reading<>(null, faults);
    }
    String form = settings.isChinese() ? "article.zh.md" : "article.en.md";
    Map<String, String> values =
        Map.of(
            "title",
            YamlValue.of(title),
            "date",
            NewSite.DATE.format(date),
            "slug",
            YamlValue.of(slug),
            "section",
            sectionLine(settings, chosen));
    String text = Template.fill(form, values);
    NewFile.write(site.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    return new Reading<>(file, faults);
  }

  /** Writes the section with the others beside it, or an example where the site has none yet. */
  private static String sectionLine(SiteSettings settings, @Nullable String chosen) {
    String key = settings.isChinese() ? "栏目: " : "section: ";
    if (chosen == null) {
      String example = settings.isChinese() ? "要闻" : "News";
      return "# " + key + example;
    }
    String names =
        settings.sections().stream()
            .map(Section::name)
            .collect(Collectors.joining(settings.isChinese() ? "、" : ", "));
    String lead = settings.isChinese() ? "  # 本站的栏目：" : "  # the site's sections: ";
    return key + YamlValue.of(chosen) + (names.isEmpty() ? "" : lead + names);
  }
}
