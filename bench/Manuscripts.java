import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Writes made-up manuscripts to measure imports with, as reporters send them: Word files of two
 * pages with photographs. The same numbers always give the same files.
 */
public final class Manuscripts {

  private static final String USAGE =
      "usage: java Manuscripts.java N PICTURES WIDTH DIR: N Word files, each with so many"
          + " photographs of that width";

  private static final List<String> SENTENCES =
      List.of(
          "天还没亮，第一车果子就过了磅。",
          "“往年靠手挑，一天四五千斤顶天了。”村支书说。",
          "据了解，项目总投资两千八百六十万元，带动周边五个村的果农。",
          "分拣线上，工人们把果子过水、过秤、装箱，一刻也不停。",
          "县农业农村局的技术员每周来两次，看长势，也看销路。",
          "傍晚，最后一辆冷链车驶出大门，仓库里才安静下来。",
          "“路修通了，好货就不愁卖。”他指着窗外的新路。",
          "下一步，这里还要建一座育苗基地，把品种的事办在自己手里。");

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final int PARAGRAPHS = 16;

  private final Random random;
  private final int number;
  private final int pictures;
  private final int width;

  private Manuscripts(int number, int pictures, int width) {
    this.random = new Random(number);
    this.number = number;
    this.pictures = pictures;
    this.width = width;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println(USAGE);
      System.exit(2);
    }
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createDirectories(Path.of(args[3]));
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      Path file = folder.resolve(String.format("m%04d.docx", i));
      try (OutputStream out = Files.newOutputStream(file)) {
        new Manuscripts(i, Integer.parseInt(args[1]), Integer.parseInt(args[2])).write(out);
      }
    }
  }

  private void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    put(
        zip,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
            + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    put(
        zip,
        "_rels/.rels",
        RELATIONS + relation("rId1", "officeDocument", "word/document.xml") + "</Relationships>");
    put(zip, "word/document.xml", text());
    StringBuilder relations = new StringBuilder(RELATIONS);
    for (int i = 1; i <= pictures; i++) {
      relations.append(relation("rIdP" + i, "image", "media/image" + i + ".jpeg"));
    }
    put(zip, "word/_rels/document.xml.rels", relations.append("</Relationships>").toString());
    for (int i = 1; i <= pictures; i++) {
      put(zip, "word/media/image" + i + ".jpeg", photograph());
    }
    zip.finish();
  }

  private String text() {
    StringBuilder body = new StringBuilder();
    String date =
        LocalDateTime.of(2025, 1, 1, 8, 0)
            .plusHours(number)
            .format(DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm"));
    body.append(paragraph("<w:rPr><w:b/></w:rPr>", "【产业一线】"));
    body.append(
        paragraph("<w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr>", "南坡村的第" + (number + 1) + "车果子"));
    body.append(paragraph("", date + "　来源：青禾日报"));
    for (int i = 0; i < PARAGRAPHS; i++) {
      StringBuilder words = new StringBuilder("　　" + (i == 0 ? "青禾日报讯（记者 何平）" : ""));
      for (int j = 0; j < 4; j++) {
        words.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      }
      body.append(paragraph("", words.toString()));
      for (int p = i * pictures / PARAGRAPHS; p < (i + 1) * pictures / PARAGRAPHS; p++) {
        body.append(picture(p + 1)).append(paragraph("", "图为分拣线旁的工人。何平 摄"));
      }
    }
    body.append(paragraph("", "编辑：陈晨　校对：赵敏　审核：周立"));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        + NAMESPACES
        + "><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static String paragraph(String properties, String words) {
    return "<w:p><w:r>" + properties + "<w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String picture(int picture) {
    return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\""
        + picture
        + "\" name=\"图片\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"rIdP"
        + picture
        + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + TYPE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /** Draws shapes of any colour under some grain, which weigh in a JPEG what a photograph does. */
  private byte[] photograph() throws IOException {
    int height = width * 3 / 4;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setPaint(new GradientPaint(0, 0, colour(), width, height, colour()));
    canvas.fillRect(0, 0, width, height);
    for (int i = 0; i < 60; i++) {
      canvas.setColor(colour());
      int size = 1 + random.nextInt(width / 4);
      canvas.fillOval(random.nextInt(width), random.nextInt(height), size, size);
    }
    canvas.dispose();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grain = random.nextInt(32) * 0x010101;
        image.setRGB(x, y, (image.getRGB(x, y) & 0xE0E0E0) + grain);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return bytes.toByteArray();
  }

  private Color colour() {
    return new Color(random.nextInt(0x1000000));
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    put(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
