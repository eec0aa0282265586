package news.byline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import news.byline.build.BuildReport.Count;
import news.byline.build.BuildReport.Edition;
import news.byline.build.Outlook.Due;
import news.byline.build.cache.CacheFolder;
import news.byline.build.cache.Decoder;
import news.byline.build.cache.DiagnosticCodec;
import news.byline.build.cache.Encoder;
import news.byline.diagnostic.Diagnostic;
import news.byline.model.Digest;
import news.byline.publish.Publication;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the last build was made of and what it said, so that a build in which nothing has
 * changed need not plan the site to say the same.
 *
 * @param request the digest of what was asked for
 * @param files the digest of the state of the site's files; 0 where that is not to be trusted
 * @param moment when it began by the clock of the file system, in nanoseconds of the epoch: no file
 *     that it trusted was changed later
 * @param ledger the digest of the ledger as the build left it
 * @param published the digest of what was published
 * @param outline the digest of what was kept of the plan of the whole site
 * @param articles the digest of what was remembered of the articles
 * @param now the instant that was taken for the present
 */
record LastBuild(
    long request,
    long files,
    long moment,
    long ledger,
    long published,
    long outline,
    long articles,
    Instant now,
    List<Diagnostic> diagnostics,
    Edition edition) {

  private static final String FILE = "last";
  private static final long MARK = 0x6279_6c69_6e65_1004L;

  /** The rule of the note that this machine writes no WebP. */
  static final String WEBP_MISSING = "webp-missing";

  LastBuild {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the digest of all that a request says of the result. */
  static long digest(BuildRequest request, Path output) throws IOException {
    return new Digest()
        .add(SiteReader.program())
        .add(output.toAbsolutePath().normalize().toString())
        .add(request.baseUrl())
        .add(request.drafts())
        .add(request.future())
        .add(request.strict())
        .value();
  }

  /** Tells whether it published no WebP, since its machine could not write any. */
  boolean lacksWebp() {
    return diagnostics.stream().anyMatch(d -> d.rule().equals(WEBP_MISSING));
  }

  /** Tells whether the site's files and the output are as this build left them. */
  boolean isCurrent(Path output, SiteReader reader) throws IOException {
    return files == reader.files().digest() && Publication.stands(output, published);
  }

  /**
   * Tells whether a build is asked for the same as this one, and would find everything as this one
   * left it but perhaps for the site's files and what stands in the output.
   */
  boolean answers(BuildRequest asked, Path output, SiteReader reader) throws IOException {
    Due next = edition.outlook().next();
    return files != 0
        && !asked.clean()
        && asked.now() == null
        && request == digest(asked, output)
        && !asked.clock().isBefore(now)
        && (next == null || asked.clock().isBefore(next.at().toInstant()))
        && reader.files().faults().isEmpty()
        && ledger == reader.ledgerVersion();
  }

  /** Reads what is remembered; null where that is nothing, or nothing that can be used. */
  static @Nullable LastBuild read(CacheFolder folder) throws IOException {
    Decoder in = folder.readSealed(FILE, MARK);
    if (in == null || in.bits() != SiteReader.program()) {
      return null;
    }
    return new LastBuild(
        in.bits(),
        in.bits(),
        in.bits(),
        in.bits(),
        in.bits(),
        in.bits(),
        in.bits(),
        Instant.ofEpochSecond(in.number(), in.number()),
        in.list(DiagnosticCodec::read),
        edition(in));
  }

  void write(CacheFolder folder) throws IOException {
    Encoder out = new Encoder();
    out.bits(SiteReader.program());
    out.bits(request).bits(files).bits(moment).bits(ledger).bits(published);
    out.bits(outline).bits(articles);
    out.number(now.getEpochSecond()).number(now.getNano());
    out.list(diagnostics, DiagnosticCodec::write);
    edition(out, edition);
    folder.writeSealed(FILE, MARK, out);
  }

  /**
   * Nothing is written the next time, so nothing is removed and no address newly loses its page.
   */
  private static void edition(Encoder out, Edition edition) {
    out.number(edition.pages().all()).number(edition.files().all());
    out.list(edition.kept(), Encoder::text);
    Outlook outlook = edition.outlook();
    out.number(outlook.drafts()).number(outlook.scheduled());
    out.number(outlook.expired()).number(outlook.withdrawn());
    Due next = outlook.next();
    out.text(next == null ? null : next.at().toString());
    if (next != null) {
      out.text(next.kind()).text(next.file());
    }
  }

  private static Edition edition(Decoder in) {
    return new Edition(
        new Count(0, (int) in.number()),
        new Count(0, (int) in.number()),
        List.of(),
        in.list(Decoder::words),
        List.of(),
        new Outlook(
            (int) in.number(), (int) in.number(), (int) in.number(), (int) in.number(), due(in)));
  }

  private static @Nullable Due due(Decoder in) {
    String at = in.text();
    return at == null ? null : new Due(OffsetDateTime.parse(at), in.words(), in.words());
  }
}
