package news.byline.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page as a browser does, so that a test sees what hostile text turns into. */
final class Dom {

  private final List<Element> elements = new ArrayList<>();

  private Dom(NodeList all) {
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
  }

  static Dom of(String html) throws IOException {
    try {
      HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
      return new Dom(
          parser.parse(new InputSource(new StringReader(html))).getElementsByTagName("*"));
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /** Returns the names of all elements, each as often as it stands there. */
  List<String> names() {
    return elements.stream().map(Element::getLocalName).toList();
  }

  /** Returns the words of the whole page. */
  String text() {
    return elements.get(0).getTextContent();
  }

  /** Returns all attributes as {@code name=value}. */
  List<String> attributes() {
    List<String> found = new ArrayList<>();
    for (Element element : elements) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Attr attribute = (Attr) element.getAttributes().item(i);
        found.add(attribute.getName() + "=" + attribute.getValue());
      }
    }
    return found;
  }

  /** Returns the values of one attribute on all elements of a name; {@code *} is any. */
  List<String> values(String element, String attribute) {
    return elements.stream()
        .filter(e -> element.equals("*") || e.getLocalName().equals(element))
        .filter(e -> e.hasAttribute(attribute))
        .map(e -> e.getAttribute(attribute))
        .toList();
  }

  /** Returns the texts of all elements of a name with such an attribute. */
  List<String> texts(String element, String attribute, String value) {
    return elements.stream()
        .filter(e -> e.getLocalName().equals(element) && e.getAttribute(attribute).equals(value))
        .map(Element::getTextContent)
        .toList();
  }

  /** Returns the contents of all {@code meta} elements of a name or property. */
  List<String> meta(String name) {
    return elements.stream()
        .filter(e -> e.getLocalName().equals("meta"))
        .filter(e -> (e.getAttribute("name") + e.getAttribute("property")).equals(name))
        .map(e -> e.getAttribute("content"))
        .toList();
  }

  /** Returns the addresses of all links of a relation. */
  List<String> relations(String relation) {
    return elements.stream()
        .filter(e -> List.of(e.getAttribute("rel").split(" ")).contains(relation))
        .map(e -> e.getAttribute("href"))
        .toList();
  }
}
