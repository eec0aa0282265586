package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads manuscripts in whatever form they are sent. */
public final class Manuscripts {

  /** A page may hold its pictures; more characters than this are no manuscript. */
  private static final int MOST_TEXT = 32 << 20;

  private Manuscripts() {}

  /** Reads a manuscript; the value is null where it cannot be read, and the faults say why. */
  public static Reading<Imported> read(Submission submission) {
    try {
      return readAny(submission);
    } catch (StackOverflowError e) {
      // Nobody nests text a thousand times but to do harm.
      return new Reading<>(null, refused(submission, "import-broken").diagnostics());
    }
  }

  private static Reading<Imported> readAny(Submission submission) {
    Kind kind = Kind.of(submission);
    if (kind == Kind.ARCHIVED_PAGE) {
      Submission page = ArchivedPage.unpack(submission);
      if (page == null) {
        return new Reading<>(null, refused(submission, "import-archive").diagnostics());
      }
      return read(page, Kind.PAGE);
    }
    return read(submission, kind);
  }

  private static Reading<Imported> read(Submission submission, Kind kind) {
    Reading<Material> reading =
        switch (kind) {
          case WORD -> WordReader.read(submission);
          case PAGE, TEXT ->
              submission.bytes().length > MOST_TEXT
                  ? refused(submission, "import-bomb")
                  : kind == Kind.PAGE ? PageReader.read(submission) : TextReader.read(submission);
          case ARCHIVED_PAGE -> refused(submission, "import-archive");
          case MARKDOWN -> refused(submission, "import-markdown");
          case EMPTY -> refused(submission, "import-empty");
          case OLD_WORD -> refused(submission, "import-old-word");
          case ENCRYPTED -> refused(submission, "import-encrypted");
          case RICH_TEXT -> refused(submission, "import-rich-text");
          case PDF -> refused(submission, "import-pdf");
          case PICTURE -> refused(submission, "import-picture");
          case OTHER -> refused(submission, "import-not-word");
        };
    Material material = reading.value();
    return material == null
        ? new Reading<>(null, reading.diagnostics())
        : imported(submission, material);
  }

  private static Reading<Material> refused(Submission submission, String rule) {
    SourceSpan place = SourceSpan.ofFile(submission.file());
    return new Reading<>(null, List.of(Diagnostic.error(rule, place)));
  }

  private static Reading<Imported> imported(Submission submission, Material material) {
    SourceSpan place = SourceSpan.ofFile(submission.file());
    List<Diagnostic> said = new ArrayList<>(material.said());
    if (material.blocks().stream().noneMatch(Element::hasText)) {
      said.add(Diagnostic.error("import-no-text", place));
      return new Reading<>(null, said);
    }
    List<Element> blocks = new ArrayList<>(material.blocks());
    Links.settle(blocks, submission.beside(), place, said);
    Recognised recognised = Recognition.of(blocks, material.title());
    if (recognised.title() == null) {
      recognised = recognised.withTitle(submission.title());
      said.add(Diagnostic.warning("import-title", place, submission.title()));
    }
    Map<String, byte[]> pictures = new HashMap<>();
    material
        .pictures()
        .forEach(
            (key, bytes) -> {
              byte[] shown = shown(key, bytes, place, said);
              if (shown != null) {
                pictures.put(key, shown);
              }
            });
    return new Reading<>(new Imported(recognised, blocks, pictures, material.letters()), said);
  }

  /** Returns a picture as browsers show it; null where none of them would. */
  private static byte @Nullable [] shown(
      String key, byte[] bytes, SourceSpan place, List<Diagnostic> said) {
    String name = key.startsWith("data:") ? "data:" : key.substring(key.lastIndexOf('/') + 1);
    if (bytes.length == 0) {
      said.add(Diagnostic.warning("import-picture-empty", place, name));
      return null;
    }
    PictureKind kind = PictureKind.of(bytes);
    if (kind.isOnTheWeb()) {
      return bytes;
    }
    byte[] png = kind == PictureKind.BMP || kind == PictureKind.TIFF ? Png.of(bytes) : null;
    if (png == null) {
      said.add(Diagnostic.warning("import-picture-form", place, name));
    }
    return png;
  }

  /** Returns the ending that a picture's file is to have. */
  public static String ending(byte[] picture) {
    return PictureKind.of(picture).ending();
  }
}
