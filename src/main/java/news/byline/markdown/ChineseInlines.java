package news.byline.markdown;

import org.commonmark.parser.Parser;

/**
 * Makes the library read Chinese within lines: emphasis, readings above words, and the ends of
 * lines. Must stand before extensions that look at the text of a document that has been read.
 */
final class ChineseInlines implements Parser.ParserExtension {

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineContentParserFactory(new EmphasisSigns());
    parser.customInlineContentParserFactory(new RubyBraces());
    parser.postProcessor(
        document -> {
          new EmphasisPairing().process(document);
          LineJoining.process(document);
          return document;
        });
  }
}
