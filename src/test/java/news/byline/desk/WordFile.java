package news.byline.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A Word file that a test writes as Word does: parts, relations and content types in a zip. */
final class WordFile {

  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
      xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math\"""";

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder notes = new StringBuilder();
  private String prolog = "";
  private int pictures;
  private int noted;

  /** Adds a paragraph of one run for each string. */
  WordFile paragraph(String... runs) {
    StringBuilder xml = new StringBuilder();
    for (String run : runs) {
      xml.append(run(run));
    }
    return xml(p("", xml.toString()));
  }

  /** Adds a paragraph with one of the styles of {@code styles.xml}. */
  WordFile styled(String style, String text) {
    return xml(p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", run(text)));
  }

  /** Adds any XML to the body. */
  WordFile xml(String xml) {
    body.append(xml);
    return this;
  }

  static String p(String properties, String runs) {
    return "<w:p>" + properties + runs + "</w:p>";
  }

  static String run(String text) {
    return run("", text);
  }

  static String run(String properties, String text) {
    String props = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + props + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  static String deleted(String text) {
    return "<w:del w:id=\"7\" w:author=\"a\"><w:r><w:delText>"
        + escaped(text)
        + "</w:delText></w:r></w:del>";
  }

  static String inserted(String text) {
    return "<w:ins w:id=\"8\" w:author=\"a\">" + run(text) + "</w:ins>";
  }

  /** Returns a text box as Word writes it: for new programs and again for old ones. */
  static String textBox(String paragraphs) {
    String content = "<w:txbxContent>" + paragraphs + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
        + "<wp:docPr id=\"1\" name=\"文本框 1\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
        + content
        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:shape><v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  /** Adds a picture in a paragraph of its own. */
  WordFile picture(String name, byte[] bytes, String description) {
    return xml(p("", "<w:r>" + drawing(name, bytes, description) + "</w:r>"));
  }

  /** Adds the part of a picture and returns the drawing that shows it. */
  String drawing(String name, byte[] bytes, String description) {
    String id = "rIdP" + ++pictures;
    part("word/media/" + name, bytes);
    relation(id, "image", "media/" + name);
    return "<w:drawing><wp:inline><wp:docPr id=\""
        + pictures
        + "\" name=\"图片 "
        + pictures
        + "\" descr=\""
        + escaped(description)
        + "\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\""
        + id
        + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
  }

  /** Adds a footnote and returns its mark. */
  String note(String text) {
    noted++;
    notes
        .append("<w:footnote w:id=\"")
        .append(noted)
        .append("\">")
        .append(p("", "<w:r><w:footnoteRef/></w:r>" + run(text)))
        .append("</w:footnote>");
    return "<w:r><w:footnoteReference w:id=\"" + noted + "\"/></w:r>";
  }

  static String table(String[]... rows) {
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
    for (String[] row : rows) {
      xml.append("<w:tr>");
      for (String cell : row) {
        xml.append("<w:tc><w:tcPr/>").append(p("", run(cell))).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  WordFile relation(String id, String type, String target) {
    relations.append("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"");
    relations.append(escaped(target)).append("\"/>");
    return this;
  }

  WordFile link(String id, String url) {
    relations
        .append("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + "hyperlink\" Target=\"")
        .append(escaped(url))
        .append("\" TargetMode=\"External\"/>");
    return this;
  }

  WordFile part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** Adds a part of XML whose root has the namespaces of the text. */
  WordFile part(String name, String root, String content) {
    String xml = "<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">";
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts something before the root of the text. */
  WordFile prolog(String text) {
    prolog = text;
    return this;
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
            + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + types
            + "</Types>");
    put(
        all,
        "_rels/.rels",
        RELATIONS
            + "<Relationship Id=\"rId1\" Type=\""
            + TYPE
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    put(
        all,
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + prolog
            + "<w:document "
            + NAMESPACES
            + "><w:body>"
            + body
            + "<w:sectPr/></w:body></w:document>");
    relation("rIdS", "styles", "styles.xml");
    put(all, "word/styles.xml", "<w:styles " + NAMESPACES + ">" + STYLES + "</w:styles>");
    if (!notes.isEmpty()) {
      relation("rIdN", "footnotes", "footnotes.xml");
      put(all, "word/footnotes.xml", "<w:footnotes " + NAMESPACES + ">" + notes + "</w:footnotes>");
    }
    put(all, "word/_rels/document.xml.rels", RELATIONS + relations + "</Relationships>");
    all.putAll(parts);
    return zip(all);
  }

  private static final String STYLES =
      style("1", "heading 1")
          + style("2", "heading 2")
          + style("T", "Title")
          + style("S", "Subtitle");

  private static String style(String id, String name) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/></w:style>";
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String escaped(@Nullable String text) {
    return String.valueOf(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
