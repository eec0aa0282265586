package news.byline.exchange.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes the XML of a Word file, which never declares an entity (ECMA-376-1, 17.17.4).
 */
final class Xml {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Xml() {}

  static Document parse(byte[] bytes) throws WordPackage.Unreadable {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setFeature(NO_DOCTYPE, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException e) {
      boolean declares = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw new WordPackage.Unreadable(declares ? "import-entity" : "import-broken");
    } catch (IOException | ParserConfigurationException e) {
      throw new WordPackage.Unreadable("import-broken");
    }
  }

  /** Reads XML without which the text can be read too; empty where it is damaged. */
  static Optional<Document> parsed(byte[] bytes) {
    try {
      return Optional.of(parse(bytes));
    } catch (WordPackage.Unreadable e) {
      return Optional.empty();
    }
  }

  static byte[] bytes(Document document) throws WordPackage.Unreadable {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new WordPackage.Unreadable("import-broken");
    }
  }

  /** Returns the children that are elements; the list does not change with them. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static boolean is(Node node, String name) {
    return node instanceof Element element && name.equals(element.getLocalName());
  }

  /** Returns the elements of a name below a node, in their order; those inside one are left out. */
  static List<Element> outermost(Node node, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(node)) {
      if (is(child, name)) {
        found.add(child);
      } else {
        found.addAll(outermost(child, name));
      }
    }
    return found;
  }

  static boolean has(Node node, String name) {
    return !outermost(node, name).isEmpty();
  }

  /** Returns the words of a node: those of its elements {@code t}. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    outermost(node, "t").forEach(t -> words.append(t.getTextContent()));
    return words.toString();
  }

  /** Returns an attribute of WordprocessingML; empty where it is missing. */
  static String attribute(Element element, String name) {
    String value = element.getAttributeNS(W, name);
    return value.isEmpty() ? element.getAttribute("w:" + name) : value;
  }

  /** Puts the children of an element in its place. */
  static void unwrap(Element element) {
    Node parent = element.getParentNode();
    while (element.getFirstChild() != null) {
      parent.insertBefore(element.getFirstChild(), element);
    }
    parent.removeChild(element);
  }

  /** Keeps the parser from writing to standard error. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // What a parser only warns of does not keep the text from being read.
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
