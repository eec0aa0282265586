package news.byline.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds the signs of emphasis before the library does, which knows no Chinese. All of them, since
 * they stand in one another's way: in {@code *a _b* c_} there is one emphasis only.
 */
final class EmphasisSigns implements InlineContentParserFactory {

  private static final Set<Character> SIGNS = Set.of('*', '_', '~');

  @Override
  public Set<Character> getTriggerCharacters() {
    return SIGNS;
  }

  @Override
  public InlineContentParser create() {
    return EmphasisSigns::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    char sign = scanner.peek();
    int before = scanner.peekPreviousCodePoint();
    int length = scanner.matchMultiple(sign);
    int after = scanner.peekCodePoint();
    Position end = scanner.position();
    boolean chinese = EastAsian.isShared(after) && leadsToChinese(scanner);
    DelimiterRun.Neighbours beside = new DelimiterRun.Neighbours(before, after, chinese);
    return ParsedInline.of(new DelimiterRun(sign, length, beside), end);
  }

  private static boolean leadsToChinese(Scanner scanner) {
    int c = scanner.peekCodePoint();
    for (int marks = 0; EastAsian.isShared(c) && marks < Flanking.MARKS; marks++) {
      for (int i = 0; i < Character.charCount(c); i++) {
        scanner.next();
      }
      c = scanner.peekCodePoint();
    }
    return EastAsian.is(c);
  }
}
