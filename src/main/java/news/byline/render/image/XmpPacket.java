package news.byline.render.image;

import java.nio.charset.StandardCharsets;
import news.byline.model.PhotoMetadata;
import org.jspecify.annotations.Nullable;

/** Writes what a picture says to all as XMP: ISO 16684-1, IPTC Photo Metadata Standard. */
final class XmpPacket {

  private XmpPacket() {}

  static byte[] of(PhotoMetadata metadata) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
        .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
        .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">\n");
    property(xml, "dc:description", "Alt", metadata.caption());
    property(xml, "dc:creator", "Seq", metadata.creator());
    property(xml, "dc:rights", "Alt", metadata.copyright());
    if (metadata.credit() != null) {
      xml.append("<photoshop:Credit>").append(escaped(metadata.credit()));
      xml.append("</photoshop:Credit>\n");
    }
    xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void property(
      StringBuilder xml, String name, String kind, @Nullable String value) {
    if (value != null) {
      String language = kind.equals("Alt") ? " xml:lang=\"x-default\"" : "";
      xml.append("<%s><rdf:%s><rdf:li%s>".formatted(name, kind, language));
      xml.append(escaped(value));
      xml.append("</rdf:li></rdf:%s></%s>\n".formatted(kind, name));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
