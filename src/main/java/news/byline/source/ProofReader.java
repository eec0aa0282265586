package news.byline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.markdown.Passage;
import news.byline.markdown.PassageReader;
import news.byline.markdown.Passages;
import news.byline.model.ArticleDate;
import news.byline.model.CreditRole;
import news.byline.model.Proof;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what a proofreader reads of an article. Faults are left to {@link ArticleReader}. */
final class ProofReader {

  private static final Pattern REMARK = Pattern.compile("(^|\\s)#\\s*byline-ignore\\b(.*)$");

  private final SourceText source;
  private final List<Diagnostic> ignored = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Proof.Person> people = new ArrayList<>();
  private final List<Passages.Picture> pictures = new ArrayList<>();
  private final List<Proof.Measure> measures = new ArrayList<>();
  private final List<Passages.Remark> remarks = new ArrayList<>();
  private @Nullable Integer year;

  private final @Nullable PictureMeasures folder;

  private ProofReader(SourceText source, @Nullable PictureMeasures folder) {
    this.source = source;
    this.folder = folder;
  }

  /**
   * Reads a proof; null where no front matter parts the text from the rest.
   *
   * @param pictures measures pictures; null to leave that out
   */
  static @Nullable Proof read(SourceText source, @Nullable PictureMeasures pictures) {
    FrontMatter front = FrontMatter.find(source).value();
    return front == null ? null : new ProofReader(source, pictures).proof(front);
  }

  private Proof proof(FrontMatter front) {
    YamlText yaml =
        new YamlText(source, front.first(), front.end(), ArticleKeys.ALL_FORMS, ignored);
    MappingNode mapping = YamlReader.mapping(yaml, ignored);
    if (mapping != null) {
      frontMatter(new Fields(mapping, ArticleKeys.TOP_LEVEL, yaml, ignored));
    }
    for (int line = front.first(); line < front.end(); line++) {
      remark(line);
    }
    Passages text = PassageReader.read(source, front.end() + 1);
    passages.addAll(text.passages());
    pictures.forEach(picture -> measure(picture, true));
    text.pictures().forEach(picture -> measure(picture, false));
    pictures.addAll(text.pictures());
    remarks.addAll(text.remarks());
    return new Proof(source, passages, people, pictures, measures, remarks, year);
  }

  private void frontMatter(Fields fields) {
    passage(Passage.Kind.KICKER, fields, ArticleKeys.KICKER);
    passage(Passage.Kind.TITLE, fields, ArticleKeys.TITLE);
    passage(Passage.Kind.SUBTITLE, fields, ArticleKeys.SUBTITLE);
    passage(Passage.Kind.SUMMARY, fields, ArticleKeys.SUMMARY);
    passage(Passage.Kind.DATELINE, fields, ArticleKeys.DATELINE);
    String date = fields.text(ArticleKeys.DATE);
    ArticleDate read = date == null ? null : DateReader.read(date, java.time.ZoneOffset.UTC);
    year = read == null ? null : read.at().getYear();
    cover(fields);
    corrections(fields);
    authors(fields);
    signatures(fields);
  }

  private void passage(Passage.Kind kind, Fields fields, Key key) {
    if (fields.node(key) instanceof ScalarNode value) {
      passage(kind, fields, value);
    }
  }

  private void passage(Passage.Kind kind, Fields fields, ScalarNode value) {
    String words = fields.text(value);
    if (words != null) {
      passages.add(Passage.of(kind, source, offset(fields.span(value)), words));
    }
  }

  private int offset(SourceSpan place) {
    int line = Math.max(0, place.line() - 1);
    String text = source.line(line);
    int points = Math.min(Math.max(0, place.column() - 1), text.codePointCount(0, text.length()));
    return source.offset(line) + text.offsetByCodePoints(0, points);
  }

  private void cover(Fields fields) {
    Node node = fields.node(ArticleKeys.COVER);
    if (node == null) {
      return;
    }
    List<Key> keys =
        List.of(ArticleKeys.SRC, ArticleKeys.ALT, ArticleKeys.CAPTION, ArticleKeys.CREDIT);
    Fields parts = fields.fields(node, keys);
    SourceSpan place = parts == null ? fields.span(node) : parts.span(ArticleKeys.SRC);
    boolean described = parts != null && !parts.isBlank(ArticleKeys.ALT);
    boolean credited = parts != null && !parts.isBlank(ArticleKeys.CREDIT);
    String path = parts == null ? fields.text(node) : parts.text(ArticleKeys.SRC);
    pictures.add(new Passages.Picture(place, path, described, credited));
    if (parts != null) {
      passage(Passage.Kind.ALT, parts, ArticleKeys.ALT);
      passage(Passage.Kind.CAPTION, parts, ArticleKeys.CAPTION);
      passage(Passage.Kind.CREDIT, parts, ArticleKeys.CREDIT);
    }
  }

  private void measure(Passages.Picture picture, boolean cover) {
    String path = picture.path();
    String file = folder == null || path == null ? null : folder.file(source.file(), path);
    PictureMeasures.Size size = folder == null || file == null ? null : folder.of(file);
    if (file != null && size != null) {
      measures.add(
          new Proof.Measure(
              file,
              picture.place(),
              cover,
              size.bytes(),
              size.width(),
              size.height(),
              size.scalable()));
    }
  }

  private void corrections(Fields fields) {
    Node node = fields.node(ArticleKeys.CORRECTIONS);
    for (Node item : node == null ? List.<Node>of() : fields.items(node)) {
      Fields pair = fields.fields(item, List.of(ArticleKeys.DATE, ArticleKeys.TEXT));
      if (pair != null) {
        passage(Passage.Kind.CORRECTION, pair, ArticleKeys.TEXT);
      }
    }
  }

  private void authors(Fields fields) {
    Node node = fields.node(ArticleKeys.BYLINE);
    for (Node item : node == null ? List.<Node>of() : fields.items(node)) {
      if (!(item instanceof MappingNode mapping)) {
        people(fields, item, "");
        continue;
      }
      for (NodeTuple entry : mapping.getValue()) {
        String key = entry.getKeyNode() instanceof ScalarNode k ? k.getValue() : "";
        if (!ArticleKeys.ROLE.is(key) && !ArticleKeys.ORGANIZATION.is(key)) {
          people(fields, entry.getValueNode(), "");
        }
      }
    }
  }

  private void signatures(Fields fields) {
    Node node = fields.node(ArticleKeys.CREDITS);
    Fields nested = node == null ? null : fields.fields(node, ArticleKeys.ROLES);
    for (CreditRole role : CreditRole.values()) {
      Node inner = nested == null ? null : nested.node(new Key(role.key(), role.chinese()));
      if (inner != null) {
        people(fields, inner, role.key());
      }
      Node own = fields.node(Key.of(role.chinese()));
      if (own != null) {
        people(fields, own, role.key());
      }
    }
  }

  private void people(Fields fields, Node node, String task) {
    for (Node item : fields.items(node)) {
      String name = fields.text(item);
      if (name != null) {
        people.add(new Proof.Person(name, task, fields.span(item)));
      }
    }
  }

  /** A comment on a line of its own is about the next line, one behind a value about its own. */
  private void remark(int line) {
    String text = source.line(line);
    Matcher remark = text.indexOf('#') < 0 ? null : REMARK.matcher(text);
    if (remark != null && remark.find()) {
      boolean alone = text.substring(0, remark.start()).isBlank();
      int about = line + (alone ? 2 : 1);
      SourceSpan place = source.span(line, text.indexOf('#', remark.start()), 1);
      remarks.add(new Passages.Remark(place, remark.group(2).strip(), about, about));
    }
  }
}
