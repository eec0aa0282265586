package news.byline.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.ext.footnotes.internal.FootnoteHtmlNodeRenderer;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads footnotes with the library's extension but for the part that finds references in a line:
 * the newest extension there is calls a method that the core has since changed.
 */
final class Footnotes implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new FootnoteBlockParser.Factory());
    parser.linkProcessor(new References());
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer) {
    renderer.nodeRendererFactory(FootnoteHtmlNodeRenderer::new);
  }

  /** Makes a reference of {@code [^label]} where the label is defined. */
  private static final class References implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      String text = link.destination() == null ? link.text(scanner) : "";
      if (!text.startsWith("^") || isLabelledLink(link, context)) {
        return LinkResult.none();
      }
      String label = text.substring(1);
      return context.getDefinition(FootnoteDefinition.class, label) == null
          ? LinkResult.none()
          : LinkResult.replaceWith(new FootnoteReference(label), link.afterTextBracket());
    }

    /** In {@code [^a][b]} the reference to a link goes first if there is such a link. */
    private static boolean isLabelledLink(LinkInfo link, InlineParserContext context) {
      return link.label() != null
          && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null;
    }
  }
}
