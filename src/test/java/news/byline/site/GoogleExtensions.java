package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Holds the rules of Google's schemas of news and pictures in sitemaps. */
final class GoogleExtensions {

  static final String IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
  static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

  private GoogleExtensions() {}

  /** Fails where an element of an extension breaks a rule. */
  static void check(Element root) {
    for (Element entry : children(root)) {
      List<Element> images = new ArrayList<>();
      List<Element> news = new ArrayList<>();
      for (Element part : children(entry)) {
        if (IMAGE.equals(part.getNamespaceURI())) {
          images.add(part);
        } else if (NEWS.equals(part.getNamespaceURI())) {
          news.add(part);
        }
      }
      // Google's image extension: “up to 1,000 images for each page”.
      assertThat(images).hasSizeLessThanOrEqualTo(1000).allSatisfy(GoogleExtensions::checkImage);
      assertThat(news).hasSizeLessThanOrEqualTo(1).allSatisfy(GoogleExtensions::checkNews);
    }
  }

  private static void checkImage(Element image) {
    assertThat(names(image, IMAGE)).containsExactly("image", "loc");
    checkAddress(text(image, 0));
  }

  /** The schema has further elements, which are optional and which a site does not write. */
  private static void checkNews(Element news) {
    assertThat(names(news, NEWS))
        .containsExactly("news", "publication", "publication_date", "title");
    Element publication = children(news).get(0);
    assertThat(names(publication, NEWS)).containsExactly("publication", "name", "language");
    assertThat(text(publication, 0)).isNotBlank();
    assertThat(text(publication, 1)).matches("zh-cn|zh-tw|([a-z]{2,3})");
    checkDate(text(news, 1));
    assertThat(text(news, 2)).isNotBlank();
  }

  private static void checkAddress(String address) {
    assertThat(address).hasSizeBetween(12, 2048).isASCII();
    assertThat(URI.create(address).isAbsolute()).as(address).isTrue();
  }

  /** XML Schema: a {@code date}, or a {@code dateTime}, which W3C Datetime gives an offset. */
  private static void checkDate(String date) {
    QName type;
    try {
      type = DatatypeFactory.newInstance().newXMLGregorianCalendar(date).getXMLSchemaType();
    } catch (DatatypeConfigurationException e) {
      throw new AssertionError(e);
    }
    assertThat(type).as(date).isIn(DatatypeConstants.DATE, DatatypeConstants.DATETIME);
    assertThat(date).matches("\\d{4}-\\d\\d-\\d\\d(T.*([+-]\\d\\d:\\d\\d|Z))?");
  }

  /** Returns the local names of an element and of its children, all of one namespace. */
  private static List<String> names(Element element, String namespace) {
    List<String> names = new ArrayList<>(List.of(element.getLocalName()));
    for (Element child : children(element)) {
      assertThat(child.getNamespaceURI()).isEqualTo(namespace);
      names.add(child.getLocalName());
    }
    return names;
  }

  private static String text(Element parent, int child) {
    Element element = children(parent).get(child);
    assertThat(children(element)).isEmpty();
    return element.getTextContent();
  }

  /** Returns the elements among an element's children. */
  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
