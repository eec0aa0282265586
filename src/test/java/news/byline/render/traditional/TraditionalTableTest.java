package news.byline.render.traditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds the table by which the search page writes its results against the dictionaries of pages.
 */
class TraditionalTableTest {

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';

  private final Conversion conversion = new Conversion(Dictionary.standard(), Words.NONE);
  private String pairs = "";
  private List<String> besides = List.of();

  @BeforeEach
  void readTable() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("assets/theme/traditional.txt"));
    pairs = lines.get(0);
    besides = lines.subList(1, lines.size());
  }

  private String converted(String text) {
    return conversion.of(text, Words.NONE);
  }

  @Test
  void hasEachCharacterThatPagesWriteOtherwise() {
    SortedMap<String, String> table = new TreeMap<>();
    for (int i = 0; i < pairs.length(); i += 2) {
      table.put(pairs.substring(i, i + 1), pairs.substring(i + 1, i + 2));
    }
    SortedMap<String, String> pages = new TreeMap<>();
    for (char c = FIRST; c <= LAST; c++) {
      String one = Character.toString(c);
      String form = converted(one);
      if (!form.equals(one) && form.length() == 1) {
        pages.put(one, form);
      }
    }
    SortedMap<String, String> missing = new TreeMap<>(pages);
    missing.entrySet().removeAll(table.entrySet());
    assertThat(missing).as("missing").isEmpty();
    table.entrySet().removeAll(pages.entrySet());
    assertThat(table).as("too much").isEmpty();
  }

  /** Each line: a character, its form, those behind which it has that form, a bar, those before. */
  @Test
  void writesACharacterBesideAnotherAsPagesDo() {
    assertThat(besides).isNotEmpty();
    for (String line : besides) {
      String character = line.substring(0, 1);
      String form = line.substring(1, 2);
      int bar = line.indexOf('|');
      for (char other : line.substring(2, bar).toCharArray()) {
        String word = other + character;
        assertThat(converted(word)).as(word).endsWith(form);
      }
      for (char other : line.substring(bar + 1).toCharArray()) {
        String word = character + other;
        assertThat(converted(word)).as(word).startsWith(form);
      }
    }
  }
}
