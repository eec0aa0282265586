package news.byline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.byline.model.DrawingText;
import org.jspecify.annotations.Nullable;

/** Reads the size of an SVG picture and whether it is well-formed. */
final class VectorPicture {

  private static final String SVG = "http://www.w3.org/2000/svg";

  /** SVG 2, 8.2: a size is a number of pixels, else the view box gives it. */
  private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d+)?)(?:px)?\\s*");

  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d{1,6}(?:\\.\\d+)?)[\\s,]+(\\d{1,6}(?:\\.\\d+)?)\\s*");

  private VectorPicture() {}

  static PictureFormat.Result read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(DrawingText.LARGEST + 1);
      if (bytes.length > DrawingText.LARGEST) {
        boolean named = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        return new PictureFormat.Refused(named ? "svg-large" : "picture-format", "");
      }
      DrawingText text = DrawingText.of(bytes);
      return text == null ? new PictureFormat.Refused("picture-format", "") : read(text.read());
    } catch (XMLStreamException e) {
      String rule = DrawingText.isLimit(e) ? "svg-large" : "picture-format";
      return new PictureFormat.Refused(rule, "");
    }
  }

  private static PictureFormat.Result read(XMLStreamReader xml) throws XMLStreamException {
    PictureFormat.Result size = null;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && size == null) {
        if (!xml.getLocalName().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
          return new PictureFormat.Refused("picture-format", "");
        }
        size = size(xml);
      }
    }
    return size == null ? new PictureFormat.Refused("picture-format", "") : size;
  }

  private static PictureFormat.Result size(XMLStreamReader xml) {
    double width = pixels(xml.getAttributeValue(null, "width"));
    double height = pixels(xml.getAttributeValue(null, "height"));
    String box = xml.getAttributeValue(null, "viewBox");
    Matcher matcher = VIEW_BOX.matcher(box == null ? "" : box);
    if ((width == 0 || height == 0) && matcher.matches()) {
      double boxWidth = Double.parseDouble(matcher.group(1));
      double boxHeight = Double.parseDouble(matcher.group(2));
      height = width > 0 && boxWidth > 0 ? width * boxHeight / boxWidth : boxHeight;
      width = width > 0 ? width : boxWidth;
    }
    return width >= 1 && height >= 1
        ? new PictureFormat.Decoded((int) Math.round(width), (int) Math.round(height))
        : new PictureFormat.Refused("picture-size", "");
  }

  private static double pixels(@Nullable String value) {
    Matcher matcher = PIXELS.matcher(value == null ? "" : value);
    return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
  }
}
