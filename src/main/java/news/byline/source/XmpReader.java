package news.byline.source;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.byline.model.PhotoMetadata;

/** Reads what programs write into pictures of all kinds: XMP, ISO 16684-1. */
final class XmpReader {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

  private final Map<String, List<String>> values = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String property = "";

  private XmpReader() {}

  /** Reads a packet; damaged metadata does not make a picture unfit. */
  static PhotoMetadata read(byte[] data, int from) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // No entity is expanded and no other file is read, whatever the packet declares.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XmpReader reader = new XmpReader();
    try {
      int length = trimmed(data, from) - from;
      reader.read(factory.createXMLStreamReader(new ByteArrayInputStream(data, from, length)));
    } catch (XMLStreamException | RuntimeException e) {
      // What was read by then counts.
    }
    return new PhotoMetadata(
        PictureWords.caption(reader.first(DC + "description")),
        PictureWords.names(reader.values.getOrDefault(DC + "creator", List.of())),
        PictureWords.tidy(reader.first(PHOTOSHOP + "Credit")),
        PictureWords.tidy(reader.first(DC + "rights")));
  }

  /** Some programs end the packet with zeros, which XML does not know. */
  private static int trimmed(byte[] data, int from) {
    int end = data.length;
    while (end > from && data[end - 1] == 0) {
      end--;
    }
    return end;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end();
      }
    }
  }

  /** A property is a child of a description, or an attribute of one. */
  private void start(XMLStreamReader xml) {
    String name = name(xml.getNamespaceURI(), xml.getLocalName());
    if (name.equals(RDF + "Description")) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        put(
            name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)),
            xml.getAttributeValue(i));
      }
    } else if (name(open.peek()).equals(RDF + "Description") && open.size() == 3) {
      property = name;
    }
    boolean standard =
        name.equals(RDF + "li")
            && "x-default"
                .equals(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"));
    if (standard) {
      // The words for readers of any language come before those for some.
      values.remove(property);
    }
    open.push(name);
    text.setLength(0);
  }

  private void end() {
    String name = open.pop();
    if (name.equals(RDF + "li") || name.equals(property)) {
      put(property, text.toString());
    }
    if (name.equals(property)) {
      property = "";
    }
    text.setLength(0);
  }

  private void put(String name, String value) {
    if (!name.isEmpty() && !value.isBlank()) {
      values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }

  private String first(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  private static String name(@org.jspecify.annotations.Nullable String name) {
    return name == null ? "" : name;
  }

  private static String name(@org.jspecify.annotations.Nullable String namespace, String local) {
    return name(namespace) + local;
  }
}
