package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Drawings that try to run or to fetch something, and what none that is published may hold. */
public final class HostileDrawings {

  public static final String FOLDER = "assets/hostile/";

  private static final String RESOURCE = "hostile-drawings.txt";

  private static final Pattern NAME = Pattern.compile("(?m)^-- assets/hostile/(.+) --$");

  private static final Pattern ADDRESS = Pattern.compile("(?i)url\\(\\s*[\"']?([^\"')]*)");

  private static final Set<String> FORBIDDEN =
      Set.of("script", "foreignobject", "handler", "iframe", "object", "embed", "video", "audio");

  private HostileDrawings() {}

  private static String corpus() throws IOException {
    return text(RESOURCE);
  }

  /** Returns files for {@link TestSite#with}. */
  public static String text(String resource) throws IOException {
    try (InputStream in = HostileDrawings.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes all of them into a site. */
  public static void write(TestSite site) throws IOException {
    site.with(corpus());
  }

  /** Returns their names. */
  public static List<String> names() throws IOException {
    return NAME.matcher(corpus()).results().map(match -> match.group(1)).toList();
  }

  /** Looks for all that runs or fetches, with another parser than the program's. */
  public static void assertHarmless(String drawing, String name) throws IOException {
    Document document = parsed(drawing);
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getNamespaceURI()).as(name).isEqualTo("http://www.w3.org/2000/svg");
      assertThat(element.getLocalName().toLowerCase(Locale.ROOT)).as(name).isNotIn(FORBIDDEN);
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        assertHarmless((Attr) element.getAttributes().item(j), name);
      }
      if (element.getLocalName().equals("style")) {
        assertHarmlessStyle(element.getTextContent(), name);
      }
    }
    for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
      assertThat(node.getNodeType()).as(name).isEqualTo(Node.ELEMENT_NODE);
    }
  }

  private static Document parsed(String drawing) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(drawing)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(drawing, e);
    }
  }

  private static void assertHarmless(Attr attribute, String name) {
    assertThat(attribute.getName())
        .as(name)
        .matches("(xlink:href|xml:(space|lang)|xmlns(:xlink)?|[a-zA-Z][a-zA-Z0-9-]*)")
        .doesNotMatch("(?i)on.*");
    String value = attribute.getValue();
    assertThat(value.toLowerCase(Locale.ROOT)).as(name).doesNotContain("script:", "/fetched/");
    if (attribute.getName().endsWith("href")) {
      assertThat(value).as(name).matches("(?s)#.*|data:image/(png|jpeg|gif|webp)[;,].*");
    }
    if (attribute.getName().equals("attributeName")) {
      assertThat(value).as(name).doesNotMatch("(?i)on.*|.*href");
    }
    assertHarmlessStyle(value, name);
  }

  private static void assertHarmlessStyle(String css, String name) {
    assertThat(css).as(name).doesNotContain("\\", "/fetched/").doesNotContainIgnoringCase("import");
    Matcher address = ADDRESS.matcher(css);
    while (address.find()) {
      assertThat(address.group(1)).as(name).matches("(?s)#.*|data:(image|font)/.*");
    }
  }
}
