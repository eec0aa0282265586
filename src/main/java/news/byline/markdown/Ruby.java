package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomNode;

/** Stands for words with their reading above them (注音). */
final class Ruby extends CustomNode {

  /**
   * Holds words and how they are read.
   *
   * @param reading empty where the words have none
   */
  record Part(String base, String reading) {}

  private final String base;
  private final List<String> readings;

  Ruby(String base, List<String> readings) {
    this.base = base;
    this.readings = List.copyOf(readings);
  }

  String base() {
    return base;
  }

  /** Returns the number of readings that were written. */
  int readings() {
    return readings.size();
  }

  /** Tells whether there is one reading for all the words, or one for each character. */
  boolean isRegular() {
    return readings.size() == 1 || readings.size() == characters(base).size();
  }

  /**
   * Returns the words with their readings; readings that are too few or too many stand together.
   */
  List<Part> parts() {
    List<String> characters = characters(base);
    if (readings.size() == 1 || readings.size() != characters.size()) {
      return List.of(new Part(base, String.join(" ", readings).strip()));
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      parts.add(new Part(characters.get(i), readings.get(i)));
    }
    return parts;
  }

  /** Divides words into characters, each with the marks that belong to it. */
  static List<String> characters(String words) {
    List<String> characters = new ArrayList<>();
    words
        .codePoints()
        .forEach(
            c -> {
              int last = characters.size() - 1;
              if (last >= 0 && Character.getType(c) == Character.NON_SPACING_MARK) {
                characters.set(last, characters.get(last) + Character.toString(c));
              } else {
                characters.add(Character.toString(c));
              }
            });
    return characters;
  }
}
