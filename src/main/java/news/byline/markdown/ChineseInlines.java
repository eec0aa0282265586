package news.byline.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Makes the library read Chinese within lines: emphasis, readings above words, and the ends of
 * lines. Must stand before extensions that look at the text of a document that has been read.
 */
final class ChineseInlines implements Parser.ParserExtension {

  private final boolean signs;

  private ChineseInlines(boolean signs) {
    this.signs = signs;
  }

  /** Reads any text. */
  static ChineseInlines forAnyText() {
    return new ChineseInlines(true);
  }

  /**
   * Reads what {@link #hasSigns} finds none in, without the cost of looking at each line for it.
   */
  static ChineseInlines forTextWithoutSigns() {
    return new ChineseInlines(false);
  }

  /** Tells whether a text may hold emphasis or a reading. */
  static boolean hasSigns(String text) {
    return text.indexOf('*') >= 0
        || text.indexOf('_') >= 0
        || text.indexOf('~') >= 0
        || (text.indexOf('{') >= 0 && (text.indexOf('|') >= 0 || text.indexOf('｜') >= 0));
  }

  @Override
  public void extend(Parser.Builder parser) {
    if (signs) {
      parser.customInlineContentParserFactory(new EmphasisSigns());
      parser.customInlineContentParserFactory(new RubyBraces());
    }
    parser.postProcessor(this::finish);
  }

  private Node finish(Node document) {
    if (signs) {
      new EmphasisPairing().process(document);
    }
    LineJoining.process(document);
    return document;
  }
}
