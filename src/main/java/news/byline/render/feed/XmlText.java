package news.byline.render.feed;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an XML document of elements with attributes and text, each on a line of its own. */
final class XmlText {

  private final StringWriter out = new StringWriter(16 * 1024);
  private final XMLStreamWriter xml;
  private final Map<String, String> namespaces;

  /**
   * Begins a document with its root element.
   *
   * @param namespaces the namespaces by their prefixes; the empty prefix is the root's own
   * @param attributes names and values in turn
   */
  XmlText(String root, Map<String, String> namespaces, String... attributes)
      throws XMLStreamException {
    this.namespaces = namespaces;
    // The JDK's own, whatever other writers lie on the class path.
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    open(root);
    for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
      if (namespace.getKey().isEmpty()) {
        xml.writeDefaultNamespace(namespace.getValue());
      } else {
        xml.writeNamespace(namespace.getKey(), namespace.getValue());
      }
    }
    attributes(attributes);
  }

  /**
   * Begins an element.
   *
   * @param name with its prefix where it has one: {@code dc:creator}
   * @param attributes names and values in turn
   */
  void start(String name, String... attributes) throws XMLStreamException {
    open(name);
    attributes(attributes);
  }

  private void open(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(prefix(name), local(name), namespace(name));
  }

  private static String prefix(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private String namespace(String name) {
    return namespaces.getOrDefault(prefix(name), "");
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      // The only prefix of an attribute is xml, which needs no declaration.
      String namespace = name.startsWith("xml:") ? XMLConstants.XML_NS_URI : "";
      xml.writeAttribute(prefix(name), namespace, local(name), LegalText.of(attributes[i + 1]));
    }
  }

  /** Ends the element that was begun last. */
  void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  /** Writes an element that holds text; none where the text is null. */
  void text(String name, @Nullable String text, String... attributes) throws XMLStreamException {
    if (text != null) {
      start(name, attributes);
      xml.writeCharacters(LegalText.of(text));
      xml.writeEndElement();
    }
  }

  /** Writes an element that holds nothing. */
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(prefix(name), local(name), namespace(name));
    attributes(attributes);
  }

  /** Ends all elements and returns the document. */
  String finish() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.close();
    return out + "\n";
  }
}
