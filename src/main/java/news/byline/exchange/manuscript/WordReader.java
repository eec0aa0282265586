package news.byline.exchange.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;
import org.zwobble.mammoth.DocumentConverter;

/** Reads Word files of 2007 and later (ECMA-376), also those that WPS writes. */
final class WordReader {

  /** Chinese programs name the styles of a title otherwise. */
  private static final String STYLES =
      """
      p[style-name='Title'] => h1.title:fresh
      p[style-name='标题'] => h1.title:fresh
      p[style-name='Subtitle'] => p.subtitle:fresh
      p[style-name='副标题'] => p.subtitle:fresh
      p[style-name='标题 1'] => h1:fresh
      p[style-name='标题 2'] => h2:fresh
      p[style-name='标题 3'] => h3:fresh
      p[style-name='标题 4'] => h4:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      strike => del
      """;

  /** Its converter would take for its own settings what is there. */
  private static final String STYLE_MAP = "mammoth/style-map";

  private final Submission submission;
  private final List<Diagnostic> said = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  private WordReader(Submission submission) {
    this.submission = submission;
  }

  /** Reads a file; the value is null where it cannot be read. */
  static Reading<Material> read(Submission submission) {
    WordReader reader = new WordReader(submission);
    try {
      return new Reading<>(reader.material(), List.of());
    } catch (WordPackage.Unreadable e) {
      return new Reading<>(null, List.of(Diagnostic.error(e.rule(), reader.place())));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The converter throws what it likes where a document is not as it should be.
      return new Reading<>(null, List.of(Diagnostic.error("import-broken", reader.place())));
    }
  }

  private SourceSpan place() {
    return SourceSpan.ofFile(submission.file());
  }

  private void warn(String rule, int count) {
    if (count > 0) {
      said.add(Diagnostic.warning(rule, place(), Integer.toString(count)));
    }
  }

  private Material material() throws WordPackage.Unreadable, IOException {
    WordPackage word = WordPackage.open(submission.bytes());
    String main = main(word);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Map<String, byte[]> parts = needed(word, folder);
    byte[] numbering = parts.get(folder + "numbering.xml");
    byte[] styles = word.part(folder + "styles.xml");
    Map<String, Document> texts = new LinkedHashMap<>();
    List<WordPart> changed = new ArrayList<>();
    for (String name : List.of(main, folder + "footnotes.xml", folder + "endnotes.xml")) {
      byte[] part = word.part(name);
      if (part != null) {
        Document document = Xml.parse(part);
        WordNumbers.write(document, numbering, styles);
        changed.add(new WordPart(document, relations(word, name)).prepare());
        texts.put(name, document);
      }
    }
    WordMending.texts(texts.values());
    for (Map.Entry<String, Document> text : texts.entrySet()) {
      letters.append(Xml.words(text.getValue())).append('\n');
      parts.put(text.getKey(), Xml.bytes(text.getValue()));
    }
    parts.put(WordPackage.TYPES, pictureTypes(parts.keySet()));
    say(word, changed);
    Element body = Jsoup.parseBodyFragment(html(parts, word)).body();
    WordNotes.place(body);
    return new Material(Flow.of(body), pictures, null, letters.toString(), said);
  }

  /**
   * Returns the parts that the converter reads besides the text, and the names of all others in
   * their place: it gets no XML that was not parsed here before, and never holds a picture.
   */
  private static Map<String, byte[]> needed(WordPackage word, String folder)
      throws WordPackage.Unreadable {
    Map<String, byte[]> needed = new TreeMap<>();
    for (Map.Entry<String, byte[]> part : word.parts("", "").entrySet()) {
      String name = part.getKey();
      boolean read =
          name.endsWith(".rels")
              || name.equals(folder + "styles.xml")
              || name.equals(folder + "numbering.xml");
      if (read) {
        Document document = Xml.parse(part.getValue());
        WordMending.numbering(document);
        needed.put(name, name.endsWith("numbering.xml") ? Xml.bytes(document) : part.getValue());
      } else if (!name.endsWith(".xml") && !name.equals(STYLE_MAP)) {
        needed.put(name, name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return needed;
  }

  private String html(Map<String, byte[]> parts, WordPackage word) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return new DocumentConverter()
        .disableEmbeddedStyleMap()
        .addStyleMap(STYLES)
        .imageConverter(
            image -> {
              String name =
                  new String(image.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
              byte[] bytes = word.part(name);
              pictures.put(name, bytes == null ? new byte[0] : bytes);
              return Map.of("src", name);
            })
        .convertToHtml(new ByteArrayInputStream(zipped.toByteArray()))
        .getValue();
  }

  /** Calls every other part a picture: the converter passes over those whose form it lacks. */
  private static byte[] pictureTypes(Set<String> names) {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    names.stream()
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .filter(ending -> ending.matches("\\w{1,8}") && !ending.matches("xml|rels"))
        .distinct()
        .sorted()
        .forEach(
            ending ->
                types.append("<Default Extension=\"" + ending + "\" ContentType=\"image/png\"/>"));
    return types.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the ids of a part's relations that lead to another part, or to an address. */
  private static Set<String> relations(WordPackage word, String part)
      throws WordPackage.Unreadable {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    byte[] bytes = word.part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
    Set<String> known = new HashSet<>();
    if (bytes != null) {
      for (org.w3c.dom.Element relation : Xml.outermost(Xml.parse(bytes), "Relationship")) {
        String target = relation.getAttribute("Target");
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        boolean there = word.part(path.replaceAll("[^/]+/\\.\\./", "")) != null;
        boolean link = relation.getAttribute("Type").endsWith("/hyperlink");
        if (there || link) {
          known.add(relation.getAttribute("Id"));
        }
      }
    }
    return known;
  }

  /** Finds the part that holds the text: ECMA-376-2, 9.3, names it in the package's relations. */
  private static String main(WordPackage word) throws WordPackage.Unreadable {
    byte[] relations = word.part("_rels/.rels");
    if (relations != null && word.part(WordPackage.TYPES) != null) {
      for (org.w3c.dom.Element relation : Xml.outermost(Xml.parse(relations), "Relationship")) {
        String target = relation.getAttribute("Target").replaceFirst("^/", "");
        byte[] part = word.part(target);
        if (relation.getAttribute("Type").endsWith("/officeDocument")
            && part != null
            && Xml.is(Xml.parse(part).getDocumentElement(), "document")) {
          return target;
        }
      }
    }
    throw new WordPackage.Unreadable("import-not-word");
  }

  private void say(WordPackage word, List<WordPart> parts) {
    int[] counts = new int[5];
    for (WordPart part : parts) {
      counts[0] += part.deletions();
      counts[1] += part.insertions();
      counts[2] += part.textBoxes();
      counts[3] += part.drawings();
      counts[4] += part.links();
    }
    warn("import-deletions", counts[0]);
    warn("import-insertions", counts[1]);
    warn("import-text-boxes", counts[2]);
    warn("import-drawings", counts[3]);
    warn("import-picture-links", counts[4]);
    for (byte[] comments : word.parts("word/comments.xml", "").values()) {
      warn(
          "import-comments",
          Xml.parsed(comments).map(c -> Xml.outermost(c, "comment").size()).orElse(0));
    }
    if (word.has("word/vbaProject", ".bin")) {
      said.add(Diagnostic.warning("import-macros", place()));
    }
    sayMargins(word);
  }

  /** What stands at the head and foot of each page is no part of the text, but it is not lost. */
  private void sayMargins(WordPackage word) {
    StringBuilder words = new StringBuilder();
    for (String part : new String[] {"word/header", "word/footer"}) {
      for (byte[] bytes : word.parts(part, ".xml").values()) {
        String line = Xml.parsed(bytes).map(Xml::words).orElse("").strip();
        boolean fresh = words.indexOf(line) < 0;
        if (fresh && line.codePoints().anyMatch(Character::isLetter)) {
          words.append(words.isEmpty() ? "" : " / ").append(line);
        }
      }
    }
    if (!words.isEmpty()) {
      said.add(Diagnostic.warning("import-margins", place(), words.toString()));
    }
  }
}
