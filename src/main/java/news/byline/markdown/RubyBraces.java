package news.byline.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {汉字|hàn|zì}} as DenDenMarkdown (電書ちゃんのでんでんマークダウン) writes ruby: one reading for each
 * character, or one for all of them. Braces without a character of Chinese or Japanese are text,
 * such as {@code {{ name | upcase }}} of a program.
 */
final class RubyBraces implements InlineContentParserFactory {

  private static final Set<Character> OPENING = Set.of('{');

  private static final int LONGEST = 200;

  /** A Chinese keyboard gives the bar in full width. */
  private static final Pattern BAR = Pattern.compile("[|｜]");

  /** Begins the attributes of a picture. */
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s*[A-Za-z]+\\s*=.*");

  @Override
  public Set<Character> getTriggerCharacters() {
    return OPENING;
  }

  @Override
  public InlineContentParser create() {
    return RubyBraces::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    int length = 0;
    char c = scanner.peek();
    while (c != '}') {
      if (c == Scanner.END || c == '\n' || c == '{' || length++ == LONGEST) {
        return ParsedInline.none();
      }
      scanner.next();
      c = scanner.peek();
    }
    Ruby ruby = ruby(scanner.getSource(start, scanner.position()).getContent());
    scanner.next();
    return ruby == null ? ParsedInline.none() : ParsedInline.of(ruby, scanner.position());
  }

  private static @Nullable Ruby ruby(String inside) {
    if (inside.codePoints().noneMatch(EastAsian::is) || ATTRIBUTE.matcher(inside).matches()) {
      return null;
    }
    List<String> parts = Arrays.stream(BAR.split(inside, -1)).map(String::strip).toList();
    String base = parts.get(0);
    List<String> readings = parts.subList(1, parts.size());
    boolean read = readings.stream().anyMatch(reading -> !reading.isEmpty());
    return base.isEmpty() || !read ? null : new Ruby(base, readings);
  }
}
