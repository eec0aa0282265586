package news.byline.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown. */
public final class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          new Footnotes(),
          TaskListItemsExtension.create());

  private static final Parser PARSER = parser(ChineseInlines.forAnyText());
  private static final Parser PLAIN_PARSER = parser(ChineseInlines.forTextWithoutSigns());

  /** Makes no links of addresses in running text, so that all nodes know their places. */
  private static final Parser AS_WRITTEN =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  static Node parseAsWritten(String text) {
    return AS_WRITTEN.parse(text);
  }

  /**
   * Reads the text of an article from a line on.
   *
   * @param firstLine the line at which the text begins, counted from 0
   * @param destinations what paths in the text mean
   * @return the body, and the faults of its pictures, addresses and HTML; those that {@code
   *     destinations} reported are not among them
   */
  public static Reading<Body> read(
      SourceText source, int firstLine, Destinations destinations, BodyOptions options) {
    List<Diagnostic> faults = new ArrayList<>();
    String text = source.text().substring(source.offset(firstLine));
    boolean signs = ChineseInlines.hasSigns(text);
    Node document = (signs ? PARSER : PLAIN_PARSER).parse(text);
    Places places = new Places(source, firstLine);
    faults.addAll(signs ? RubyReadings.check(document, places) : List.of());

    List<RawHtml.Piece> raw = RawHtml.piecesOf(document, places);
    List<Image> images = new ImagePlacement(places, destinations).place(document, options.cover());
    new LinkCleaning(places, destinations, faults).clean(document);
    Map<Node, String> ids = new HashMap<>();
    List<Heading> headings = Headings.number(document, ids);
    Blocks.wrapTables(document);
    Blocks.raiseFigures(document);
    String opening = opening(document);
    Blocks.runIn(document, options.dateline());

    String html = withPlainFootnotes(renderer(ids).render(document), options);
    if (!raw.isEmpty()) {
      RawHtml.Clean clean = new RawHtml(raw, destinations, options, faults).sanitize(html, images);
      html = clean.html();
      images = clean.images();
    }
    return new Reading<>(new Body(new Markup(html), opening, headings, images), faults);
  }

  private static String opening(Node document) {
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Paragraph) {
        return PlainText.of(n);
      }
    }
    return "";
  }

  private static Parser parser(ChineseInlines inlines) {
    return Parser.builder()
        .extensions(List.of(inlines))
        .extensions(EXTENSIONS)
        .postProcessor(new Autolinks())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  private static HtmlRenderer renderer(Map<Node, String> headingIds) {
    return HtmlRenderer.builder()
        .nodeRendererFactory(NodeHtml::new)
        .attributeProviderFactory(context -> new Attributes(headingIds))
        .percentEncodeUrls(true)
        .extensions(EXTENSIONS)
        .build();
  }

  /**
   * Puts right what the footnote extension writes: its section has no heading, which HTML asks of a
   * section, and its return links are labelled in English only.
   */
  private static String withPlainFootnotes(String html, BodyOptions options) {
    String open = "<section class=\"footnotes\" data-footnotes>";
    int start = html.lastIndexOf(open);
    if (start < 0) {
      return html;
    }
    String notes = html.substring(start + open.length()).replace("</section>", "</div>");
    String labelled =
        options.chinese()
            ? notes.replace("aria-label=\"Back to reference ", "aria-label=\"回到注号 ")
            : notes;
    return html.substring(0, start) + "<div class=\"footnotes\" role=\"doc-endnotes\">" + labelled;
  }
}
