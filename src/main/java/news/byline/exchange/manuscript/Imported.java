package news.byline.exchange.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Holds a manuscript that has been read, until it is known where its pictures will lie. */
public final class Imported {

  private final Recognised recognised;
  private final List<Element> blocks;
  private final Map<String, byte[]> pictures;
  private final String letters;

  Imported(
      Recognised recognised, List<Element> blocks, Map<String, byte[]> pictures, String letters) {
    this.recognised = recognised;
    this.blocks = List.copyOf(blocks);
    this.pictures = new LinkedHashMap<>(pictures);
    this.letters = letters;
  }

  /** Returns what was recognised; it always has a title. */
  public Recognised recognised() {
    return recognised;
  }

  /** Returns the bytes of each picture that the text shows, in the text's order. */
  public Map<String, byte[]> pictures() {
    Map<String, byte[]> shown = new LinkedHashMap<>();
    for (Element block : blocks) {
      for (Element picture : block.select("img")) {
        byte[] bytes = pictures.get(picture.attr("src"));
        if (bytes != null) {
          shown.putIfAbsent(picture.attr("src"), bytes);
        }
      }
    }
    return shown;
  }

  /** Returns how many pictures have neither a caption nor a description. */
  public int undescribed() {
    return (int)
        blocks.stream()
            .flatMap(block -> block.select("img").stream())
            .filter(picture -> picture.attr("alt").isBlank() && !picture.attr("src").isEmpty())
            .count();
  }

  /**
   * Writes the text.
   *
   * @param paths where each picture lies, from the site's folder; one that has no place is left
   *     out, and a comment says so
   * @param lost the words of such a comment
   */
  public String text(Map<String, String> paths, String lost) {
    Map<String, String> written = new LinkedHashMap<>();
    List<Element> copies = blocks.stream().map(Element::clone).toList();
    int number = 0;
    for (Element block : copies) {
      for (Element picture : block.select("img")) {
        String key = picture.attr("src");
        String path = paths.get(key);
        String shown = path == null ? comment(picture, lost) : PictureText.of(picture, path);
        // One picture may be shown twice, with two captions.
        String own = key + "\n" + number++;
        picture.attr("src", own);
        written.put(own, shown);
      }
    }
    String text = BlockWriter.write(copies, written);
    return text.isEmpty() ? "" : text + "\n";
  }

  private static String comment(Element picture, String lost) {
    String address = picture.attr("data-lost");
    String name = address.isEmpty() ? picture.attr("src").replaceFirst(".*/", "") : address;
    String words = name.startsWith("data:") ? "" : name.replaceAll("[<>\\s-]+", "-");
    String caption = picture.attr("data-caption") + " " + picture.attr("data-credit");
    String shown =
        caption.isBlank() ? "" : "\n\n" + Escapes.lines(Escapes.text(caption.strip(), true));
    return "<!-- " + lost + " " + words + " -->" + shown;
  }

  /** Returns the letters and digits of the manuscript that a text does not have. */
  public String missingFrom(String text) {
    return LostLetters.of(letters, text);
  }
}
