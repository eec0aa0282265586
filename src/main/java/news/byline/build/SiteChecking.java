package news.byline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.byline.build.CheckReport.Mended;
import news.byline.check.Finding;
import news.byline.check.Proofreader;
import news.byline.check.WordList;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import news.byline.model.Proof;
import news.byline.model.Proofreading;
import news.byline.model.SiteSettings;
import news.byline.publish.SourceReplacement;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;

/** Checks a site without building it: what a build would complain of, and the text. */
public final class SiteChecking {

  private final CheckRequest request;
  private final Workers workers;
  private final List<Finding> findings = new ArrayList<>();

  private SiteChecking(CheckRequest request, Workers workers) {
    this.request = request;
    this.workers = workers;
  }

  /**
   * Checks a site, and repairs first what the request allows to be written.
   *
   * @throws IOException if a disk fails; each file is whole by then, old or new
   */
  public static CheckReport check(CheckRequest request, Progress progress) throws IOException {
    try (Workers workers = new Workers(request.jobs(), progress)) {
      return new SiteChecking(request, workers).report();
    }
  }

  private CheckReport report() throws IOException {
    SiteReader reader = SiteReader.open(request.site());
    List<String> files =
        reader.files().texts().stream().map(SourceFile::path).filter(request::covers).toList();
    List<String> unknown =
        request.articles().stream()
            .filter(a -> files.stream().noneMatch(f -> f.equals(a) || f.startsWith(a + "/")))
            .toList();
    if (!unknown.isEmpty()) {
      return new CheckReport(List.of(), 0, List.of(), List.of(), unknown);
    }
    List<String> transcoded = request.repair().encoding() ? transcode(reader, files) : List.of();
    SiteSettings settings = reader.settings().value();
    Proofreading proofreading = settings == null ? Proofreading.DEFAULT : settings.proofreading();
    boolean renditions = settings == null || settings.pictures().renditions();
    Proofreader proofreader =
        new Proofreader(proofreading, words(reader, proofreading), renditions);
    List<Mended> mended =
        request.repair().text()
            ? joined(workers.each(files, new Mending(reader, proofreader)::mend))
            : List.of();
    SiteBuilder.inspect(request.asBuild(), workers).forEach(this::add);
    List<List<Finding>> read =
        workers.each(Progress.Step.READ, files, file -> read(reader, proofreader, file));
    findings.addAll(joined(read));
    List<Finding> covered = findings.stream().filter(this::isCovered).toList();
    return new CheckReport(covered, files.size(), mended, transcoded, List.of());
  }

  private static List<Finding> read(SiteReader reader, Proofreader proofreader, String file)
      throws IOException {
    Proof proof = reader.proof(file);
    return proof == null ? List.of() : proofreader.read(proof);
  }

  /** What is wrong elsewhere counts for one article only where it stops every build. */
  private boolean isCovered(Finding finding) {
    String file = finding.diagnostic().place().file();
    return request.covers(file)
        || (finding.diagnostic().isError() && !file.startsWith("articles/"));
  }

  private void add(Diagnostic fault) {
    findings.add(new Finding(fault, null));
  }

  private WordList words(SiteReader reader, Proofreading proofreading) throws IOException {
    Reading<SourceText> text = reader.words(proofreading);
    text.diagnostics().forEach(this::add);
    if (text.value() == null) {
      return WordList.NONE;
    }
    Reading<WordList> words = WordList.read(text.value());
    words.diagnostics().forEach(this::add);
    return words.value() == null ? WordList.NONE : words.value();
  }

  /** Writes articles, and for a whole site also its settings and templates, as UTF-8. */
  private List<String> transcode(SiteReader reader, List<String> articles) throws IOException {
    Stream<String> others =
        Stream.of(reader.files().own(), reader.files().templates())
            .flatMap(List::stream)
            .map(SourceFile::path)
            .filter(path -> path.matches("[^/]+|.*\\.ftl"))
            .filter(path -> request.articles().isEmpty());
    List<String> transcoded = new ArrayList<>();
    for (String file : Stream.concat(articles.stream(), others).toList()) {
      byte[] utf8 = reader.inUtf8(file);
      if (utf8 != null) {
        byte[] before = Files.readAllBytes(reader.place(file));
        SourceReplacement.replace(reader.place(file), before, utf8);
        transcoded.add(file);
      }
    }
    return transcoded;
  }

  private static <T> List<T> joined(List<List<T>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
