package news.byline.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes GIF files, and tells what moves in them. */
public final class TestAnimation {

  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  /** The header and the size of the screen; a table of colours follows. */
  private static final int SCREEN = 13;

  private TestAnimation() {}

  /**
   * Returns a GIF of pictures that are shown for one, two … tenths of a second.
   *
   * @param loops how often it is shown; 0 for ever
   */
  public static byte[] gif(int width, int height, int frames, int loops) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < frames; i++) {
        BufferedImage scene = TestPictures.scene(width, height, BufferedImage.TYPE_BYTE_INDEXED, i);
        IIOMetadata metadata =
            writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(scene), null);
        tell(metadata, 10 * (i + 1), loops);
        writer.writeToSequence(new IIOImage(scene, null, metadata), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static void tell(IIOMetadata metadata, int delay, int loops) throws IOException {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode control =
        (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
    control.setAttribute("delayTime", Integer.toString(delay));
    control.setAttribute("disposalMethod", "none");
    IIOMetadataNode all = new IIOMetadataNode("ApplicationExtensions");
    IIOMetadataNode one = new IIOMetadataNode("ApplicationExtension");
    one.setAttribute("applicationID", "NETSCAPE");
    one.setAttribute("authenticationCode", "2.0");
    one.setUserObject(new byte[] {1, (byte) loops, (byte) (loops >> 8)});
    all.appendChild(one);
    root.appendChild(all);
    metadata.setFromTree(FORMAT, root);
  }

  /** Returns what a reader sees: of each picture its pixels, its place and how long it stays. */
  static List<String> seen(byte[] gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    List<String> seen = new ArrayList<>();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(in);
      for (int i = 0; i < reader.getNumImages(true); i++) {
        IIOMetadataNode root =
            (IIOMetadataNode) Objects.requireNonNull(reader.getImageMetadata(i)).getAsTree(FORMAT);
        StringBuilder one = new StringBuilder();
        for (String name : List.of("ImageDescriptor", "GraphicControlExtension")) {
          IIOMetadataNode node = (IIOMetadataNode) root.getElementsByTagName(name).item(0);
          for (int j = 0; j < node.getAttributes().getLength(); j++) {
            one.append(node.getAttributes().item(j).getNodeName()).append('=');
            one.append(node.getAttributes().item(j).getNodeValue()).append(' ');
          }
        }
        seen.add(one + " " + digest(reader.read(i)));
      }
    } finally {
      reader.dispose();
    }
    return seen;
  }

  private static long digest(BufferedImage image) {
    CRC32 sum = new CRC32();
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int pixel : image.getRGB(0, y, image.getWidth(), 1, row, 0, image.getWidth())) {
        sum.update(pixel);
        sum.update(pixel >> 8);
        sum.update(pixel >> 16);
      }
    }
    return sum.getValue();
  }

  /** Returns where the blocks of a GIF begin, behind its table of colours. */
  static int blocks(byte[] gif) {
    return SCREEN + ((gif[10] & 0x80) == 0 ? 0 : 6 << (gif[10] & 7));
  }

  /** Puts bytes into a file. */
  public static byte[] with(byte[] file, int at, byte[] more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, at);
    out.writeBytes(more);
    out.write(file, at, file.length - at);
    return out.toByteArray();
  }

  /** Returns an extension with blocks of up to 255 bytes: GIF89a, 15. */
  static byte[] extension(int label, String name, String content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0x21, (byte) label});
    if (!name.isEmpty()) {
      out.write(name.length());
      out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += 255) {
      int length = Math.min(255, bytes.length - from);
      out.write(length);
      out.write(bytes, from, length);
    }
    out.write(0);
    return out.toByteArray();
  }

  /** Returns what Adobe's programs write: XMP Specification, part 3, 1.1.2. */
  static byte[] xmp() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("!\u00FF\u000BXMP DataXMP".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Secret 1.0">
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">脐橙熟了</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>张可</rdf:li></rdf:Seq></dc:creator>
        <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 县报</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""
            .getBytes(StandardCharsets.UTF_8));
    out.write(1);
    for (int i = 0xFF; i >= 0; i--) {
      out.write(i);
    }
    out.write(0);
    return out.toByteArray();
  }
}
