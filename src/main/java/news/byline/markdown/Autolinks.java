package news.byline.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Links the web and mail addresses that stand in running text. RFC 3986: an address holds ASCII
 * characters only, so it ends where Chinese text goes on: {@code 详见https://example.cn，欢迎}. The
 * library's own extension takes that text into the address.
 */
final class Autolinks implements PostProcessor {

  private static final Pattern ASCII = Pattern.compile("[\\x21-\\x7E]+");

  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  @Override
  public Node process(Node document) {
    List<Text> texts = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            // A link holds no other link.
          }

          @Override
          public void visit(Text text) {
            texts.add(text);
          }
        });
    texts.forEach(Autolinks::link);
    return document;
  }

  private static void link(Text text) {
    String literal = text.getLiteral();
    if (literal.indexOf('.') < 0) {
      return;
    }
    int done = 0;
    for (MatchResult run : ASCII.matcher(literal).results().toList()) {
      for (Span span : EXTRACTOR.extractSpans(run.group())) {
        if (span instanceof LinkSpan found) {
          int start = run.start() + found.getBeginIndex();
          int end = run.start() + found.getEndIndex();
          addText(text, literal.substring(done, start));
          addLink(text, literal.substring(start, end), found.getType());
          done = end;
        }
      }
    }
    if (done > 0) {
      addText(text, literal.substring(done));
      text.unlink();
    }
  }

  private static void addText(Text before, String words) {
    if (!words.isEmpty()) {
      before.insertBefore(new Text(words));
    }
  }

  private static void addLink(Text before, String address, LinkType type) {
    String prefix =
        switch (type) {
          case EMAIL -> "mailto:";
          case WWW -> "https://";
          default -> "";
        };
    Link link = new Link(prefix + address, null);
    link.appendChild(new Text(address));
    before.insertBefore(link);
  }
}
