package news.byline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisTest {

  private static final List<Extension> LIBRARY =
      List.of(StrikethroughExtension.create(), TablesExtension.create());

  /** The library as it is. */
  private static final Parser STOCK = Parser.builder().extensions(LIBRARY).build();

  private static final Parser OURS =
      Parser.builder().extensions(List.of(ChineseInlines.forAnyText())).extensions(LIBRARY).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(LIBRARY).percentEncodeUrls(true).build();

  private static String ours(String markdown) {
    return RENDERER.render(OURS.parse(markdown));
  }

  private static String stock(String markdown) {
    return RENDERER.render(STOCK.parse(markdown));
  }

  private static String line(String markdown) {
    return ours(markdown).strip().replaceAll("^<p>|</p>$", "");
  }

  static Stream<String> amendments() throws IOException {
    try (InputStream in = EmphasisTest.class.getResourceAsStream("cjk-friendly.txt")) {
      return new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  static List<Example> specification() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  static List<Example> specificationOfGitHub() {
    return ExampleReader.readExamples(TestResources.getGfmSpec(), "strikethrough");
  }

  @ParameterizedTest
  @MethodSource("amendments")
  void obeysTheAmendmentsForChinese(String test) {
    String[] parts = test.replace("\\n", "\n").split("\t", 2);
    String expected = parts.length == 2 ? parts[1] + "\n" : stock(parts[0]);
    assertThat(ours(parts[0])).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("specification")
  void obeysCommonMark(Example example) {
    HtmlRenderer plain = HtmlRenderer.builder().percentEncodeUrls(true).build();
    Parser parser = Parser.builder().extensions(List.of(ChineseInlines.forAnyText())).build();
    assertThat(plain.render(parser.parse(example.getSource().replace("→", "\t"))))
        .isEqualTo(example.getHtml().replace("→", "\t"));
  }

  @ParameterizedTest
  @MethodSource("specificationOfGitHub")
  void obeysGitHub(Example example) {
    assertThat(ours(example.getSource())).isEqualTo(example.getHtml());
  }

  @Test
  void readsAllOfTheSpecifications() throws IOException {
    assertThat(specification()).hasSize(652);
    assertThat(specificationOfGitHub()).isNotEmpty();
    assertThat(amendments()).hasSize(144);
  }

  /**
   * The rule of three, links and mixed signs meet in ways that no list of examples foresees. The
   * library counts tildes by the rule of three, too, so that four may stand in the way of one;
   * hence no more than three are tried.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"*_~ab ", "**_ab [](", "*_~[]()!ab \n", "*_~`\\<>&;{}|.,-\"'!?:ab c\n", "**a \n"})
  void readsTextWithoutChineseAsTheLibraryDoes(String alphabet) {
    Random random = new Random(alphabet.hashCode());
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(24); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String markdown = text.toString().replaceAll("~{4,}", "~~~");
      assertThat(ours(markdown)).as(markdown).isEqualTo(stock(markdown));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "Git**“分支”**功能\tGit<strong>“分支”</strong>功能",
        "**“双减”**AI\t<strong>“双减”</strong>AI",
        "**且看……**React\t<strong>且看……</strong>React",
        "React**——下一代**\tReact<strong>——下一代</strong>",
        "他说：**“『好』”**OK\t他说：<strong>“『好』”</strong>OK",
      })
  void takesSharedQuotationMarksForChineseBesideChinese(String markdown, String html) {
    assertThat(line(markdown)).isEqualTo(html);
  }

  @Test
  void leavesSharedQuotationMarksBesideLatinAlone() {
    assertThat(line("a**a”**a")).isEqualTo("a**a”**a");
    assertThat(line("a**“a**a")).isEqualTo("a**“a**a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "气温20~25℃，夜间10~15℃",
        "周一~周五，周六~周日",
        "3~5天，约7天~9天",
        "第一章~3章，4章~第五章",
      })
  void takesASingleTildeBetweenNumbersAndHanForARange(String text) {
    assertThat(line(text)).isEqualTo(text);
  }

  @Test
  void strikesOutWordsBetweenTildes() {
    assertThat(line("原价~~100元~~，现价")).isEqualTo("原价<del>100元</del>，现价");
    assertThat(line("a ~b~ c ~~（停售）~~中")).isEqualTo("a <del>b</del> c <del>（停售）</del>中");
  }

  @Test
  void findsEmphasisWhereverWordsStand() {
    assertThat(ours("## 说**“重点”**了")).isEqualTo("<h2>说<strong>“重点”</strong>了</h2>\n");
    assertThat(line("[见**《通知》**一](/a)")).isEqualTo("<a href=\"/a\">见<strong>《通知》</strong>一</a>");
    assertThat(line("**[（甲）](/a)**乙")).isEqualTo("<strong><a href=\"/a\">（甲）</a></strong>乙");
    assertThat(ours("| 列 |\n|---|\n| 说**“甲”**了 |")).contains("<td>说<strong>“甲”</strong>了</td>");
    assertThat(line("![说**（甲）**了](/a)")).contains("alt=\"说（甲）了\"");
    assertThat(line("**甲*乙。*丙**丁")).isEqualTo("<strong>甲<em>乙。</em>丙</strong>丁");
    assertThat(line("***甲。***乙")).isEqualTo("<em><strong>甲。</strong></em>乙");
    assertThat(line("*甲**乙***丙")).isEqualTo("<em>甲<strong>乙</strong></em>丙");
    assertThat(line("~~甲**乙。**丙~~")).isEqualTo("<del>甲<strong>乙。</strong>丙</del>");
    assertThat(line("甲\\**乙*")).isEqualTo("甲*<em>乙</em>");
  }

  /** Work is counted, since time depends on what else the machine does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a",
        "*a_",
        "**中",
        "a**b_~",
        "~a~~",
        "~~~ ~b",
        "*",
        "_a ",
        "*中。",
        "[*a](b)*",
        "***a _"
      })
  void pairsInTimeThatGrowsWithTheText(String piece) {
    long few = steps(piece.repeat(5_000));
    long many = steps(piece.repeat(50_000));
    assertThat(many).isLessThanOrEqualTo(11 * few + 1000);
    assertThat(many).isLessThanOrEqualTo(20L * piece.length() * 50_000);
  }

  @Test
  void pairsNestedSignsInTimeThatGrowsWithTheText() {
    for (String[] sides :
        new String[][] {
          {"*a ", " b*"}, {"**中 ", "。** "}, {"**中", "。**"}, {"*_", "_*"}, {"_a ", "~b*~"}
        }) {
      long few = steps(sides[0].repeat(5_000) + "x" + sides[1].repeat(5_000));
      long many = steps(sides[0].repeat(50_000) + "x" + sides[1].repeat(50_000));
      assertThat(many).as(sides[0]).isLessThanOrEqualTo(11 * few + 1000);
    }
  }

  private static long steps(String markdown) {
    Parser parser = Parser.builder().customInlineContentParserFactory(new EmphasisSigns()).build();
    EmphasisPairing pairing = new EmphasisPairing();
    pairing.process(parser.parse(markdown));
    return pairing.steps();
  }

  @Test
  void nestsNoDeeperThanWhatReadsTheTreeCanBear() {
    assertThat(depth(OURS.parse("**中 ".repeat(400) + "x" + "。** ".repeat(400)))).isEqualTo(102);
    assertThat(depth(OURS.parse("*".repeat(400) + "中" + "*".repeat(400)))).isEqualTo(102);
  }

  /** Counts the levels below a node: a paragraph, its emphasis, and the words. */
  private static int depth(Node node) {
    int depth = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      depth = Math.max(depth, depth(child) + 1);
    }
    return depth;
  }
}
