package news.byline.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page's attributes, read as HTML is. */
record Markup(List<Attribute> attributes) {

  /**
   * Holds one attribute.
   *
   * @param rel of the same element, empty where it has none
   */
  record Attribute(String element, String rel, String name, String value) {

    @Override
    public String toString() {
      return "<" + element + " " + name + "=\"" + value + "\">";
    }
  }

  static Markup read(Path file) throws IOException {
    HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
    List<Attribute> attributes = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      NodeList elements = builder.parse(source).getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        attributes.addAll(of((Element) elements.item(i)));
      }
    } catch (SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return new Markup(List.copyOf(attributes));
  }

  /** Tells whether a fragment leads to an element of the page. */
  boolean hasId(String id) {
    return attributes.stream().anyMatch(a -> a.name().equals("id") && a.value().equals(id));
  }

  private static List<Attribute> of(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .map(
            a ->
                new Attribute(
                    element.getTagName(),
                    element.getAttribute("rel"),
                    a.getNodeName(),
                    a.getNodeValue()))
        .toList();
  }
}
