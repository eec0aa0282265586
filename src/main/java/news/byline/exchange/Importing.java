package news.byline.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.exchange.ImportReport.Article;
import news.byline.exchange.ImportReport.Manuscript;
import news.byline.exchange.manuscript.Imported;
import news.byline.exchange.manuscript.Manuscripts;
import news.byline.exchange.manuscript.Recognised;
import news.byline.exchange.manuscript.Submission;
import news.byline.model.CreditRole;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import news.byline.publish.NewFile;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/** Brings manuscripts into a site as drafts, with their pictures. */
public final class Importing {

  /** More than any newsroom's manuscript with all its pictures. */
  private static final long LARGEST = 400L << 20;

  private final Path site;
  private final SiteSettings settings;
  private final ArticlePath names;
  private final String now;
  private final @Nullable String section;
  private final SiteAddresses addresses;

  private Importing(
      Path site,
      SiteSettings settings,
      ArticlePath names,
      String now,
      @Nullable String section,
      SiteAddresses addresses) {
    this.site = site;
    this.settings = settings;
    this.names = names;
    this.now = now;
    this.section = section;
    this.addresses = addresses;
  }

  /** Hears how far an import has come. */
  public interface Progress {
    /** Takes the number of manuscripts that are done, and of all. */
    void at(int done, int all);
  }

  /**
   * Imports manuscripts; what cannot be read is reported and the others are imported.
   *
   * @param folder where relative paths start from
   * @param section the name or slug of the section of all of them; null leaves it to the
   *     manuscripts
   * @throws IOException if the site cannot be read or a disk fails; each file is whole or missing
   */
  public static ImportReport run(
      Path site,
      Path folder,
      List<String> files,
      @Nullable String section,
      Instant now,
      Progress progress)
      throws IOException {
    SiteReader reader = SiteReader.open(site);
    Reading<SiteSettings> read = reader.settings();
    List<Diagnostic> faults = new ArrayList<>(read.diagnostics());
    SiteSettings settings = read.value();
    if (settings == null || faults.stream().anyMatch(Diagnostic::isError)) {
      return new ImportReport(List.of(), faults);
    }
    String chosen = section == null ? null : Sections.named(settings, section, faults);
    if (faults.stream().anyMatch(Diagnostic::isError)) {
      return new ImportReport(List.of(), faults);
    }
    String present = NewSite.DATE.format(now.atZone(settings.zone()));
    SiteAddresses addresses = SiteAddresses.read(reader, settings.baseUrl());
    Importing importing =
        new Importing(site, settings, new ArticlePath(reader), present, chosen, addresses);
    List<Manuscript> manuscripts = new ArrayList<>();
    for (String file : files) {
      progress.at(manuscripts.size(), files.size());
      manuscripts.add(importing.manuscript(folder, file));
    }
    progress.at(files.size(), files.size());
    return new ImportReport(manuscripts, faults);
  }

  private Manuscript manuscript(Path folder, String file) throws IOException {
    Path path;
    byte[] bytes;
    try {
      path = folder.resolve(file);
      if (Files.isDirectory(path)) {
        return refused(file, "import-folder");
      } else if (!Files.isRegularFile(path)) {
        // A pipe or a device would be read without end; a link may lead nowhere.
        boolean missing = Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
        return refused(file, missing ? "import-missing" : "import-unreadable");
      } else if (Files.size(path) > LARGEST) {
        return refused(file, "import-bomb");
      }
      bytes = Files.readAllBytes(path);
    } catch (InvalidPathException e) {
      return refused(file, "import-missing");
    } catch (IOException e) {
      return refused(file, "import-unreadable");
    }
    Submission submission = new Submission(file, bytes, new SavedBeside(path, addresses));
    Reading<Imported> reading = Manuscripts.read(submission);
    Imported imported = reading.value();
    return imported == null
        ? new Manuscript(file, null, reading.diagnostics())
        : written(file, imported, new ArrayList<>(reading.diagnostics()));
  }

  private static Manuscript refused(String file, String rule) {
    return new Manuscript(file, null, List.of(Diagnostic.error(rule, SourceSpan.ofFile(file))));
  }

  private Manuscript written(String file, Imported imported, List<Diagnostic> said)
      throws IOException {
    SourceSpan place = SourceSpan.ofFile(file);
    Recognised recognised = imported.recognised();
    String title = String.valueOf(recognised.title());
    String date = recognised.date() == null ? now : recognised.date();
    String wanted = ArticlePath.slug(title);
    Plan plan = plan(imported, date, wanted, place);
    if (names.isTaken(wanted)) {
      if (isThere(plan)) {
        Diagnostic again = Diagnostic.warning("import-again", place, plan.path());
        return new Manuscript(file, null, List.of(again));
      }
      plan = plan(imported, date, names.free(wanted), place);
      said.add(Diagnostic.warning("import-same-title", place, title, plan.path()));
    }
    names.take(plan.slug());
    said.addAll(plan.said());
    if (recognised.date() == null) {
      said.add(Diagnostic.warning("import-date", place, date));
    }
    String missing = imported.missingFrom(plan.text());
    if (!missing.isEmpty()) {
      said.add(Diagnostic.warning("import-lost", place, missing));
    }
    plan.pictures().write();
    NewFile.write(site.resolve(plan.path()), plan.text().getBytes(StandardCharsets.UTF_8));
    Article article =
        new Article(
            plan.path(),
            recognised,
            date,
            section(recognised),
            plan.shown(),
            imported.undescribed(),
            unsigned(recognised));
    return new Manuscript(file, article, said);
  }

  /** Is an article as it would be written under a name. */
  private record Plan(
      String slug,
      String path,
      String text,
      PictureFiles pictures,
      int shown,
      List<Diagnostic> said) {}

  private Plan plan(Imported imported, String date, String slug, SourceSpan place)
      throws IOException {
    int year = Integer.parseInt(date.substring(0, 4));
    PictureFiles pictures = new PictureFiles(site, year, slug);
    List<Diagnostic> said = new ArrayList<>();
    Map<String, String> paths = pictures.plan(imported.pictures(), place, said);
    boolean chinese = settings.isChinese();
    String lost = chinese ? "这里原有一张图片，没有导入" : "a picture stood here that was not imported";
    Recognised recognised = imported.recognised();
    String text =
        ArticleText.of(
            chinese, recognised, date, section(recognised), slug, imported.text(paths, lost));
    return new Plan(slug, ArticlePath.file(year, slug), text, pictures, paths.size(), said);
  }

  private boolean isThere(Plan plan) throws IOException {
    Path file = site.resolve(plan.path());
    byte[] text = plan.text().getBytes(StandardCharsets.UTF_8);
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), text);
  }

  /** The section that was typed goes first; one that the site lacks is left out. */
  private @Nullable String section(Recognised recognised) {
    String named = recognised.section();
    boolean known =
        settings.sections().isEmpty()
            || settings.sections().stream().map(Section::name).anyMatch(n -> n.equals(named));
    return section != null ? section : known ? named : null;
  }

  private List<String> unsigned(Recognised recognised) {
    return Arrays.stream(CreditRole.values())
        .filter(role -> settings.signOffs().required().contains(role))
        .filter(role -> !recognised.credits().containsKey(role))
        .map(role -> settings.isChinese() ? role.chinese() : role.key())
        .toList();
  }
}
