package news.byline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.byline.site.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sees to it that a page shows exactly the characters of its manuscript, whatever they are. */
class ExactTextTest {

  private static final String[] PIECES = {
    "*",
    "**",
    "_",
    "__",
    "`",
    "```",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "<b>",
    "&",
    "&amp;",
    "&#38;",
    "#",
    "# ",
    "## ",
    "-",
    "- ",
    "+ ",
    "1. ",
    "1) ",
    "2022.",
    "=",
    "===",
    "~",
    "~~",
    "{",
    "}",
    "|",
    "{汉字|hàn}",
    "![",
    "](",
    "[^1]",
    "[^1]: ",
    "\\",
    "\\\\",
    "!",
    ":",
    "--",
    "---",
    "***",
    "> ",
    "https://a.cn/b_c",
    "汉",
    "字",
    "，",
    "。",
    "“",
    "”",
    "（",
    "）",
    "a",
    "b",
    "1",
    " ",
    "　",
    "{credit=\"a\"}",
    "^",
    "$",
    "%",
    "@"
  };

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void beginDesk() throws IOException {
    desk = new Desk(folder);
  }

  private static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Blanks are laid out by the page. */
  private static String joined(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }

  private void read(String name, String text) throws IOException {
    TestSite.Run run = desk.file(name, text.getBytes(StandardCharsets.UTF_8)).run(name);
    assertThat(run.err()).isEmpty();
  }

  private List<String> shown() throws IOException {
    TestSite.Run build = desk.site().build("--drafts");
    assertThat(build.code()).as(build.err()).isZero();
    String path =
        desk.site().published().stream()
            .filter(p -> p.matches("\\d{4}/\\d\\d/.*\\.html"))
            .findFirst()
            .orElseThrow();
    Document page = Jsoup.parse(desk.site().page(path));
    List<String> shown = new ArrayList<>();
    page.select(".prose > *").forEach(p -> shown.add(joined(p.wholeText())));
    return shown;
  }

  /** Compares one after the other, so that a fault shows what it is about. */
  private static void assertSame(List<String> shown, List<String> expected) {
    for (int i = 0; i < Math.min(shown.size(), expected.size()); i++) {
      assertThat(shown.get(i)).as("paragraph " + i).isEqualTo(expected.get(i));
    }
    assertThat(shown).hasSameSizeAs(expected);
  }

  @Test
  void showsRandomTextAsItStands() throws IOException {
    Random random = new Random(20221);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      String text = random(random, 12);
      if (!joined(text).isEmpty()) {
        paragraphs.add(text);
      }
    }
    String lines = "标题\n2025-11-08\n第一段。\n" + String.join("\n", paragraphs) + "\n最后一段。\n";
    read("a.txt", lines);
    List<String> expected = new ArrayList<>(List.of("第一段。"));
    paragraphs.forEach(p -> expected.add(joined(p)));
    expected.add("最后一段。");
    assertSame(shown(), expected);
  }

  /** Bold, emphasis, links and line ends change nothing of the words either. */
  @Test
  void showsRandomMarkedTextAsItStands() throws IOException {
    Random random = new Random(4711);
    String[] tags = {
      "b", "i", "strong", "em", "s", "sup", "a href=\"https://example.cn/x_(y)\"", "span", "u"
    };
    List<String> expected = new ArrayList<>(List.of("第一段。"));
    StringBuilder html = new StringBuilder("<h1>标题</h1><p>2025-11-08</p><p>第一段。</p>");
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      html.append("<p>首，");
      for (int part = random.nextInt(4) + 1; part > 0; part--) {
        String words = random(random, 4);
        String tag = random.nextInt(3) == 0 ? "" : tags[random.nextInt(tags.length)];
        String written = WordFile.escaped(words) + (random.nextInt(9) == 0 ? "<br>" : "");
        html.append(
            tag.isEmpty()
                ? written
                : "<" + tag + ">" + written + "</" + tag.split(" ", 2)[0] + ">");
        text.append(words);
      }
      html.append("</p>\n");
      expected.add("首，" + joined(text.toString()));
    }
    html.append("<p>最后一段。</p>");
    expected.add("最后一段。");
    read("a.html", html.toString());
    assertSame(shown(), expected);
  }
}
