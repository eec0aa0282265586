package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the passages of a text in Markdown. */
public final class PassageReader extends AbstractVisitor {

  private static final Pattern REMARK =
      Pattern.compile("<!--\\s*byline-ignore\\b(.*?)-->", Pattern.DOTALL);

  private static final Pattern CREDIT =
      Pattern.compile("credit\\s*=\\s*(?:\"([^\"]*)\"|“([^”]*)”|'([^']*)'|([^\\s\"'{}]+))");

  private final SourceText source;
  private final int start;
  private final Places places;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Passages.Picture> pictures = new ArrayList<>();
  private final List<Passages.Remark> remarks = new ArrayList<>();
  private PassageText text = new PassageText();

  /** The element of the author's HTML whose text is no prose; null where none is open. */
  private @Nullable String code;

  private PassageReader(SourceText source, int firstLine) {
    this.source = source;
    this.start = source.offset(firstLine);
    this.places = new Places(source, firstLine);
  }

  /**
   * Reads the text of an article from a line on, counted from 0. Blocks of code and of HTML are
   * passed over.
   */
  public static Passages read(SourceText source, int firstLine) {
    PassageReader reader = new PassageReader(source, firstLine);
    Markdown.parseAsWritten(source.text().substring(reader.start)).accept(reader);
    return new Passages(reader.passages, reader.pictures, reader.remarks);
  }

  @Override
  public void visit(Paragraph paragraph) {
    passage(Passage.Kind.PARAGRAPH, paragraph);
  }

  @Override
  public void visit(Heading heading) {
    passage(Passage.Kind.HEADING, heading);
  }

  @Override
  public void visit(CustomBlock block) {
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      passage(Passage.Kind.CELL, node);
    } else if (!(node instanceof FootnoteReference)) {
      visitChildren(node);
    }
  }

  private void passage(Passage.Kind kind, Node block) {
    text = new PassageText();
    code = null;
    int at = passages.size();
    visitChildren(block);
    if (text.hasWords()) {
      passages.add(at, text.passage(kind, source));
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    // Code is no prose.
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    // Code is no prose.
  }

  @Override
  public void visit(Code node) {
    text.opaque(offset(node));
  }

  @Override
  public void visit(HtmlInline html) {
    SourceSpan place = places.of(html);
    remarks(html.getLiteral(), place, place.line(), place.line());
    Matcher tag = Pattern.compile("<(/?)([a-zA-Z]+).*", Pattern.DOTALL).matcher(html.getLiteral());
    if (!tag.matches()) {
      return;
    }
    String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
    if (name.matches("code|kbd|samp|var|script|style|pre")) {
      code = tag.group(1).isEmpty() ? name : null;
    }
    if (name.matches("br|img|code|kbd|samp|var")) {
      text.opaque(offset(html));
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    Node about = html;
    while (about != null && (about == html || about instanceof HtmlBlock)) {
      about = next(about);
    }
    List<SourceSpan> lines = about == null ? List.of() : places.lines(about);
    int first = lines.isEmpty() ? 0 : lines.get(0).line();
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).line();
    remarks(html.getLiteral(), places.of(html), first, last);
  }

  /** Returns the block that follows, also where the one before it ends a list or a quotation. */
  private static @Nullable Node next(Node block) {
    Node at = block;
    while (at.getNext() == null) {
      at = at.getParent();
      if (at == null) {
        return null;
      }
    }
    return at.getNext();
  }

  private void remarks(String html, SourceSpan place, int first, int last) {
    Matcher remark = REMARK.matcher(html);
    while (remark.find()) {
      int lines = (int) html.substring(0, remark.start()).chars().filter(c -> c == '\n').count();
      SourceSpan own = lines == 0 ? place : source.spanOfLine(place.line() - 1 + lines);
      remarks.add(new Passages.Remark(own, remark.group(1).strip(), first, last));
    }
  }

  @Override
  public void visit(SoftLineBreak end) {
    text.lineEnd(offset(end));
  }

  @Override
  public void visit(HardLineBreak end) {
    text.append('\n', offset(end));
  }

  @Override
  public void visit(Text node) {
    int[] offsets = Alignment.ofMarkdown(node.getLiteral(), slice(node), offsets(node));
    String words = node.getLiteral();
    int from = node.getPrevious() instanceof Image ? attributesEnd(words, offsets) : 0;
    for (int i = from; i < words.length(); i++) {
      text.append(code == null ? words.charAt(i) : Passage.OPAQUE, offsets[i]);
    }
  }

  /** Takes {@code {credit="…"}} behind a picture out of the text; returns where it ends. */
  private int attributesEnd(String words, int[] offsets) {
    int end = ImageAttributes.endOfBlock(words);
    Matcher credit = CREDIT.matcher(words.substring(0, end));
    if (!credit.find()) {
      return end;
    }
    for (int group = 1; group <= 4; group++) {
      if (credit.group(group) != null && !credit.group(group).isBlank()) {
        Passages.Picture last = pictures.remove(pictures.size() - 1);
        pictures.add(new Passages.Picture(last.place(), last.path(), last.described(), true));
        PassageText maker = new PassageText();
        for (int i = credit.start(group); i < credit.end(group); i++) {
          maker.append(words.charAt(i), offsets[i]);
        }
        passages.add(maker.passage(Passage.Kind.CREDIT, source));
      }
    }
    return end;
  }

  @Override
  public void visit(Image image) {
    text.opaque(offset(image));
    PassageText around = text;
    text = new PassageText();
    visitChildren(image);
    boolean described = text.hasWords();
    if (described) {
      passages.add(text.passage(Passage.Kind.ALT, source));
    }
    text = around;
    pictures.add(new Passages.Picture(places.of(image), image.getDestination(), described, false));
    String caption = image.getTitle();
    int found = caption == null || caption.isBlank() ? -1 : slice(image).lastIndexOf(caption);
    if (caption != null && found >= 0) {
      passages.add(Passage.of(Passage.Kind.CAPTION, source, offset(image) + found, caption));
    }
  }

  private int offset(Node node) {
    var spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? start : offset(node.getParent());
    }
    return start + spans.get(0).getInputIndex();
  }

  private String slice(Node node) {
    StringBuilder slice = new StringBuilder();
    for (var span : node.getSourceSpans()) {
      int from = start + span.getInputIndex();
      slice.append(source.text(), from, from + span.getLength());
    }
    return slice.toString();
  }

  /** Returns where each character of a node's slice stands; at least one. */
  private int[] offsets(Node node) {
    int length = slice(node).length();
    int[] offsets = new int[Math.max(1, length)];
    offsets[0] = offset(node);
    int at = 0;
    for (var span : node.getSourceSpans()) {
      for (int i = 0; i < span.getLength(); i++) {
        offsets[at++] = start + span.getInputIndex() + i;
      }
    }
    return offsets;
  }
}
