package news.byline.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;

/**
 * Keeps out of a body what HTML in Markdown could do beyond text, pictures and sound.
 *
 * <p>The whole body is sanitized, since a tag that opens in one node may close in another; a body
 * without HTML of its own never comes here.
 */
final class RawHtml {

  /** Holds one run of HTML as the author wrote it. */
  record Piece(Node node, Places places) {

    /** Returns where the words stand, in whatever case, or null where they do not. */
    @Nullable SourceSpan find(String words) {
      for (SourceSpan line : places.lines(node)) {
        int from = line.text().offsetByCodePoints(0, line.column() - 1);
        for (int i = from; i + words.length() <= line.text().length(); i++) {
          boolean begins = i == from || " \t\"'".indexOf(line.text().charAt(i - 1)) >= 0;
          if ((begins || !isName(words))
              && line.text().regionMatches(true, i, words, 0, words.length())) {
            int column = line.text().codePointCount(0, i) + 1;
            return line.at(column, words.codePointCount(0, words.length()));
          }
        }
      }
      return null;
    }

    /** Tells the name of an attribute, which is not to be found inside another word. */
    private static boolean isName(String words) {
      return words.matches("[a-z-]+");
    }
  }

  /** The attributes that are allowed where their addresses are. */
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster");

  private static final Pattern FULL_WIDTH = Pattern.compile("&#x(ff[0-9a-f]{2});");

  private final List<Piece> pieces;
  private final Destinations destinations;
  private final BodyOptions options;
  private final List<Diagnostic> faults;

  RawHtml(
      List<Piece> pieces, Destinations destinations, BodyOptions options, List<Diagnostic> faults) {
    this.pieces = pieces;
    this.destinations = destinations;
    this.options = options;
    this.faults = faults;
  }

  /** Finds the HTML that an author wrote into a document; comments do not count. */
  static List<Piece> piecesOf(Node document, Places places) {
    List<Piece> pieces = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            pieces.add(new Piece(block, places));
          }

          @Override
          public void visit(HtmlInline inline) {
            pieces.add(new Piece(inline, places));
          }
        });
    return pieces;
  }

  /** Holds a body with only what is allowed, and its pictures in their order. */
  record Clean(String html, List<Image> images) {}

  /**
   * Returns the HTML of a body with only what is allowed, and reports what was left out.
   *
   * @param placed the pictures that Markdown has placed in it
   */
  Clean sanitize(String html, List<Image> placed) {
    HtmlPolicy policy =
        new HtmlPolicy(
            placed, destinations, options.embedHosts(), this::placeOf, this::placeOfValue);
    Removals removals = new Removals();
    String clean = policy.factory().sanitize(html, removals, this);
    if (!policy.sawImageWithoutSource()) {
      // What became of each picture has been reported.
      removals.names.remove("<img");
    }
    for (String removed : removals.names) {
      String shown = removed.startsWith("<") ? removed + ">" : removed;
      String rule = ADDRESSES.contains(removed) ? "html-address" : "html-removed";
      faults.add(Diagnostic.warning(rule, placeOf(removed), shown));
    }
    // The sanitizer writes void elements as XML does; a slash in text or values is not so written.
    return new Clean(withPlainForms(clean.replace(" />", ">")), policy.images());
  }

  /** The sanitizer refers to full-width forms, such as ，, by number; as UTF-8 they do no harm. */
  private static String withPlainForms(String html) {
    return FULL_WIDTH
        .matcher(html)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  /** Returns where a piece of the author's HTML has the words, or where the first piece stands. */
  private SourceSpan placeOf(String words) {
    SourceSpan found = find(words);
    return found == null ? pieces.get(0).places().of(pieces.get(0).node()) : found;
  }

  private @Nullable SourceSpan find(String words) {
    return pieces.stream()
        .map(piece -> piece.find(words))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Returns where an attribute of the author's has a value, or null where none has. */
  private @Nullable SourceSpan placeOfValue(String value) {
    return Stream.of("=\"" + value + "\"", "='" + value + "'", "=" + value + ">")
        .map(this::find)
        .filter(Objects::nonNull)
        .findFirst()
        .map(span -> behindSign(span, value))
        .orElse(null);
  }

  private static SourceSpan behindSign(SourceSpan found, String value) {
    int length = value.codePointCount(0, value.length());
    int quotationMark = found.length() - length - 2;
    return found.at(found.column() + 1 + quotationMark, length);
  }

  /** Remembers what the sanitizer left out. */
  private static final class Removals implements HtmlChangeListener<RawHtml> {

    private final Set<String> names = new LinkedHashSet<>();

    @Override
    public void discardedTag(@Nullable RawHtml context, String elementName) {
      names.add("<" + elementName);
    }

    @Override
    public void discardedAttributes(
        @Nullable RawHtml context, String tagName, String... attributeNames) {
      names.addAll(List.of(attributeNames));
    }
  }
}
