package news.byline.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Asset;
import news.byline.model.Digest;
import news.byline.model.Ledger;
import news.byline.model.Manuscript;
import news.byline.model.Proof;
import news.byline.model.Proofreading;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a site from its folder. Its methods may be called from several threads. */
public final class SiteReader {

  private final SiteFolder folder;
  private final SiteFiles files;
  private final Pictures pictures;
  private final PictureMeasures measures;

  private SiteReader(SiteFolder folder) throws IOException {
    this.folder = folder;
    this.measures = new PictureMeasures(folder);
    this.files = SiteFiles.of(folder);
    this.pictures = new Pictures(folder);
  }

  /**
   * Opens the folder of a site and lists its files.
   *
   * @throws IOException if it does not exist or cannot be read
   */
  public static SiteReader open(Path folder) throws IOException {
    return new SiteReader(new SiteFolder(folder));
  }

  /** Returns the site's files as they were when the folder was opened. */
  public SiteFiles files() {
    return files;
  }

  /** Takes pictures that were measured before and have not been changed since. */
  public void remember(List<MeasuredPicture> measured) {
    pictures.remember(measured);
  }

  /** Returns the pictures that are known to be whole. */
  public List<MeasuredPicture> measured() {
    return pictures.measured(files.offers());
  }

  /** Reads {@code site.yaml}; the value is null where nothing else can be read without it. */
  public Reading<SiteSettings> settings() throws IOException {
    Path file = folder.file(SettingsReader.FILE);
    if (!Files.exists(file)) {
      SourceSpan place = SourceSpan.ofFile(SettingsReader.FILE);
      return new Reading<>(null, List.of(Diagnostic.error("site-missing", place)));
    }
    Reading<SourceText> text = TextDecoder.decode(SettingsReader.FILE, Files.readAllBytes(file));
    SourceText source = text.value();
    if (source == null) {
      return new Reading<>(null, text.diagnostics());
    }
    return joined(text.diagnostics(), SettingsReader.read(source, pictures));
  }

  /** Returns the digest of {@code site.yaml}; 0 where there is none. */
  public long settingsVersion() throws IOException {
    return version(SettingsReader.FILE);
  }

  /** Returns the digest of the ledger; 0 where there is none. */
  public long ledgerVersion() throws IOException {
    return version(Ledger.FILE);
  }

  private long version(String path) throws IOException {
    Path file = folder.file(path);
    return Files.exists(file) ? Digest.of(Files.readAllBytes(file)) : 0;
  }

  /** Reads the ledger of addresses; a site that has none yet has published nothing. */
  public Reading<Ledger> ledger() throws IOException {
    Path file = folder.file(Ledger.FILE);
    if (!Files.exists(file)) {
      return new Reading<>(Ledger.EMPTY, List.of());
    }
    Reading<SourceText> text = TextDecoder.decode(Ledger.FILE, Files.readAllBytes(file));
    SourceText source = text.value();
    return source == null
        ? new Reading<>(null, text.diagnostics())
        : joined(text.diagnostics(), LedgerReader.read(source));
  }

  /** Reads one article; the value is null where an error stands among the faults. */
  public Reading<Manuscript> article(String file, SiteSettings settings) throws IOException {
    Path path = folder.file(file);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new IOException(file + " was removed while the site was being read", e);
    }
    if (bytes.length == 0) {
      SourceSpan place = SourceSpan.ofFile(file);
      return new Reading<>(null, List.of(Diagnostic.error("file-empty", place)));
    }
    Reading<SourceText> text = TextDecoder.decode(file, bytes);
    SourceText source = text.value();
    return source == null
        ? new Reading<>(null, text.diagnostics())
        : joined(text.diagnostics(), ArticleReader.read(source, settings, pictures));
  }

  /** Opens an article to replace words in it; null where it can only be read. */
  public @Nullable EditableFile editable(String file) throws IOException {
    return EditableFile.of(file, Files.readAllBytes(folder.file(file)));
  }

  /** Opens other bytes in the place of an article's; null where they can only be read. */
  public static @Nullable EditableFile editable(String file, byte[] bytes) {
    return EditableFile.of(file, bytes);
  }

  /** Reads an article as a proofreader does; null where it has no front matter or is no text. */
  public @Nullable Proof proof(String file) throws IOException {
    SourceText source = TextDecoder.decode(file, Files.readAllBytes(folder.file(file))).value();
    return source == null ? null : ProofReader.read(source, measures);
  }

  /** Reads a text as a proofreader does; null where it has no front matter. */
  public static @Nullable Proof proof(SourceText source) {
    return ProofReader.read(source, null);
  }

  /**
   * Reads the site's list of words; the value is null where there is none, or none that can be
   * read.
   */
  public Reading<SourceText> words(Proofreading proofreading) throws IOException {
    String path = proofreading.words();
    String file = path == null ? null : folder.resolve(SettingsReader.FILE, path);
    if (path == null) {
      return new Reading<>(null, List.of());
    }
    if (file == null || folder.stat(file) == null || !folder.isInside(folder.file(file))) {
      Diagnostic missing = Diagnostic.error("words-missing", proofreading.wordsPlace(), path);
      return new Reading<>(null, List.of(missing));
    }
    return TextDecoder.decode(file, Files.readAllBytes(folder.file(file)));
  }

  /** Returns the bytes of a file in UTF-8; null where it is in UTF-8, or no text, already. */
  public byte @Nullable [] inUtf8(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.file(file));
    Charset charset = TextDecoder.charset(bytes);
    return charset.equals(StandardCharsets.UTF_8) || TextDecoder.decode(file, bytes).value() == null
        ? null
        : new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns where a file of the site lies on disk. */
  public Path place(String file) {
    return folder.file(file);
  }

  /**
   * Lists the files that are served as they are: those under {@code assets/}, the pictures and
   * files beside articles that articles name, and what the built-in theme serves and the site does
   * not replace. A file that only hidden articles name is left out, since its name or picture may
   * tell what is not to be seen yet.
   *
   * @param visible the articles that may be seen
   * @param hidden the articles that may not
   */
  public List<Asset> assets(List<Article> visible, List<Article> hidden) throws IOException {
    Set<String> served = new TreeSet<>();
    files.assets().forEach(file -> served.add(file.path()));
    Set<String> withheld = named(hidden);
    served.removeAll(withheld);
    for (Article article : visible) {
      for (String picture : article.pictures()) {
        if (!picture.startsWith("assets/") || withheld.contains(picture)) {
          served.add(picture);
        }
      }
    }
    List<Asset> assets = new ArrayList<>();
    for (String name : ThemeReader.assets()) {
      if (!served.contains("assets/theme/" + name)) {
        assets.add(new Asset(name, "assets/theme/" + name, true));
      }
    }
    served.forEach(f -> assets.add(new Asset(f, f.replaceFirst("^assets/root/", ""), false)));
    return assets;
  }

  private static Set<String> named(List<Article> articles) {
    Set<String> named = new HashSet<>();
    articles.forEach(a -> named.addAll(a.pictures()));
    return named;
  }

  /** Returns the file of an asset on disk; null where it comes with the built-in theme. */
  public @Nullable Path file(Asset asset) {
    return asset.builtIn() ? null : folder.file(asset.source());
  }

  /**
   * Decodes a picture and does something with it while it is in memory. May wait until others are
   * done with theirs.
   *
   * @param file from the site's folder
   * @throws IOException if it cannot be read, or {@code use} fails
   */
  public <T> T draw(String file, DecodedPicture.Use<T> use) throws IOException {
    return pictures.draw(file, use);
  }

  /**
   * Returns what a picture's file says beside its pixels; null of a file that is no JPEG, PNG, GIF
   * or WebP, whatever its name.
   *
   * @param file from the site's folder
   */
  public @Nullable PictureFacts facts(String file) throws IOException {
    return pictures.facts(file);
  }

  /** Tells whether an article has been told that a file is not the picture that it wants. */
  public boolean isRefused(String file) {
    return pictures.isRefused(file);
  }

  /** Returns the bytes of an asset that comes with the built-in theme. */
  public byte[] builtIn(Asset asset) throws IOException {
    return ThemeReader.asset(asset.source());
  }

  /** Reads the templates: the site's own, and the built-in theme's for all others. */
  public Reading<Theme> theme() throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Map<String, String> templates = new TreeMap<>(ThemeReader.templates());
    Set<String> own = new HashSet<>();
    for (SourceFile template : files.templates()) {
      String file = template.path();
      if (!file.endsWith(".ftl")) {
        continue;
      }
      Reading<SourceText> text = TextDecoder.decode(file, Files.readAllBytes(folder.file(file)));
      faults.addAll(text.diagnostics());
      if (text.value() != null) {
        String name = file.substring("templates/".length());
        templates.put(name, text.value().text());
        own.add(name);
      }
    }
    return new Reading<>(new Theme(templates, own), faults);
  }

  /** Returns the digest of what tells this program from another version of it. */
  public static long program() throws IOException {
    return ThemeReader.program();
  }

  /**
   * Tells whether bytes are a picture that a site can show, and whole.
   *
   * @throws IOException if no temporary file can be written
   */
  public static boolean isPicture(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("byline", ".picture");
    try {
      Files.write(file, bytes);
      return new PictureFormat(new PictureDecoder()).read(file) instanceof PictureFormat.Decoded;
    } finally {
      Files.delete(file);
    }
  }

  /** Tells whether a text is a date in one of the forms that front matter takes. */
  public static boolean isDate(String text) {
    return DateReader.read(text, ZoneOffset.UTC) != null;
  }

  /**
   * Returns the instant that a date names, in the site's zone where it has no offset; else null.
   */
  public static @Nullable Instant date(String text, SiteSettings settings) {
    ArticleDate date = DateReader.read(text, settings.zone());
    return date == null ? null : date.instant();
  }

  /** Tells whether a text is an address at which a site can stand. */
  public static boolean isBaseUrl(String text) {
    return SettingsReader.normalBaseUrl(text) != null;
  }

  private static <T> Reading<T> joined(List<Diagnostic> before, Reading<T> reading) {
    List<Diagnostic> all = new ArrayList<>(before);
    all.addAll(reading.diagnostics());
    return new Reading<>(reading.value(), all);
  }
}
