package news.byline.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/**
 * Validates sitemaps against the schemas that sitemaps.org publishes, as a library carries them.
 */
final class SitemapSchemas {

  private static final String FOLDER = "/com/redfin/sitemapgenerator/";

  /**
   * Sitemaps 0.9 wants every element of an extension declared. Google's own schemas are in no
   * library: {@link GoogleExtensions} holds their rules.
   */
  private static final String DECLARATION =
      """
      <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="%s"><element name="%s"/></schema>
      """;

  private SitemapSchemas() {}

  /** Throws what is wrong with a sitemap or an index of sitemaps. */
  static void validate(byte[] sitemap) throws IOException, SAXException {
    boolean index = new String(sitemap, StandardCharsets.UTF_8).contains("<sitemapindex");
    Schema schema = index ? schema("siteindex.xsd") : schema("sitemap.xsd");
    Validator validator = schema.newValidator();
    validator.validate(new StreamSource(new ByteArrayInputStream(sitemap)));
  }

  private static Schema schema(String file) throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    // Nothing is fetched: neither schema names another, and none but these are read.
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          throw new AssertionError("a schema names another: " + systemId);
        });
    URL published = Objects.requireNonNull(SitemapSchemas.class.getResource(FOLDER + file), file);
    return factory.newSchema(
        new Source[] {
          new StreamSource(published.toString()),
          declaration(GoogleExtensions.IMAGE, "image"),
          declaration(GoogleExtensions.NEWS, "news")
        });
  }

  private static Source declaration(String namespace, String element) {
    return new StreamSource(new StringReader(DECLARATION.formatted(namespace, element)));
  }
}
