package news.byline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.model.Proof;
import news.byline.model.Proofreading;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Checks what concerns a whole article: places, several passages, names, comments. */
class ProofreaderTest {

  private static List<String> found(String article) {
    return Proofs.read(article).stream()
        .map(f -> f.diagnostic())
        .map(d -> d.place().line() + ":" + d.place().column() + " " + d.rule())
        .toList();
  }

  private static String article(String frontMatter, String text) {
    return "---\ntitle: 标题\ndate: 2022-02-20\n" + frontMatter + "---\n" + text + "\n";
  }

  @Test
  void marksTheExactPlaceInTheSource() {
    String text = "> - 𠮷野家**开门**,见[馆,内](a.html)\n>   第二行,完";
    assertThat(found(article("", text)))
        .containsExactly(
            "5:14 half-width-punctuation",
            "5:18 half-width-punctuation",
            "6:8 half-width-punctuation");
  }

  @Test
  void readsFrontMatterCaptionsAndTables() {
    String head =
        """
        kicker: 引题,引题
        subtitle: "副题,副题"
        summary: |
          摘要第一行,
          第二行,完
        cover: {src: a.jpg, alt: '替代,文字', caption: 说明（甲, credit: 王芳 摄}
        corrections:
          - {date: 2022-02-21, text: '更正,更正'}
        """;
    String text =
        """
        ![替代,文字](a.jpg "说明,文字"){credit="王芳,摄"}

        ## 小标题,甲

        | 日子,甲 | 人数 |
        | --- | --- |
        | 周六,乙 | 1 |

        - 第一,项

        注[^1]。

        [^1]: 脚注,文字
        """;
    assertThat(Proofs.rules(Proofs.read(article(head, text))))
        .filteredOn(rule -> rule.equals("half-width-punctuation"))
        .hasSize(14);
    assertThat(found(article(head, text)))
        .contains(
            "4:11 half-width-punctuation",
            "5:14 half-width-punctuation",
            "7:8 half-width-punctuation",
            "8:6 half-width-punctuation",
            "9:29 half-width-punctuation",
            "9:46 unpaired-mark",
            "13:5 half-width-punctuation",
            "13:19 half-width-punctuation",
            "13:35 half-width-punctuation");
  }

  @Test
  void readsNoCodeNoHtmlAndNoAddress() {
    String text =
        """
        ```
        代码,代码
        ```

            缩进,代码

        <div>
        网页,代码
        </div>

        文字<code>代码,代码</code>和[链接](/a,b "标题,不读")。

        见 https://example.cn/a,b 和`代码,代码`。

        [引用]: /a,b "标题,标题"
        """;
    assertThat(found(article("", text))).isEmpty();
  }

  @Test
  void joinsLinesOfChineseBeforeItReads() {
    assertThat(found(article("", "这是图书馆的\n的书。"))).containsExactly("5:6 repeated-character");
    assertThat(found(article("", "这是图书馆的\n\n的书。"))).isEmpty();
  }

  @Test
  void offersNoEditWhereTheSourceIsWrittenOtherwise() {
    String article = article("", "他说&#44;今天。他说\\,明天。");
    List<Finding> findings = Proofs.read(article);
    assertThat(Proofs.rules(findings))
        .containsExactly("half-width-punctuation", "half-width-punctuation");
    assertThat(findings.get(0).edit()).isNull();
    assertThat(Proofs.with(article, findings)).contains("他说&#44;今天");
  }

  @Test
  void letsAQuotationRunOverParagraphs() {
    assertThat(found(article("", "他说：“第一段。\n\n“第二段。\n\n“第三段。”"))).isEmpty();
    assertThat(found(article("", "他说：“第一段。\n\n第二段。"))).containsExactly("5:4 unpaired-mark");
    assertThat(found(article("", "他说：“第一段。\n\n“第二段。\n\n第三段。")))
        .containsExactly("7:1 unpaired-mark");
  }

  @Test
  void comparesNamesWithTheByline() {
    String byline = "byline: [张天文, 记者: 黄明辉]\ncredits: {editor: 张可, proofreader: 申涵兮}\n";
    String right = "本报记者张天文、黄明辉报道，校对申涵兮。记者张天才从县里了解到";
    assertThat(found(article(byline, "（记者 张天闻 黄明辉）"))).containsExactly("7:5 name-variant");
    assertThat(found(article(byline, "（记者 张天文 黄明晖）"))).containsExactly("7:9 name-variant");
    assertThat(found(article(byline, "图为集市。黄民辉 摄"))).isEmpty();
    assertThat(found(article(byline, "图为集市 黄民辉 摄"))).containsExactly("7:6 name-variant");
    assertThat(found(article(byline, right))).containsExactly("7:23 name-variant");
    assertThat(found(article(byline, "张天闻是村民，王天文是记者。"))).isEmpty();
  }

  @Test
  void reportsAPersonNamedTwice() {
    assertThat(found(article("byline: [张天文, 张天文]\n", "好。"))).containsExactly("4:15 name-twice");
    assertThat(found(article("byline: [张天文, 记者: 黄明辉]\n编辑: 张天文\n", "好。"))).isEmpty();
  }

  @Test
  void reportsWhoProofreadsHisOwnEditing() {
    assertThat(found(article("编辑: 张可\n校对: 张可\n", "好。"))).containsExactly("5:5 same-signature");
    assertThat(found(article("编辑: 张可\n校对: 申涵兮\n审核: 张可\n", "好。"))).isEmpty();
    assertThat(found(article("编辑: Byline 项目\n校对: Byline 项目\n", "好。"))).isEmpty();
  }

  @Test
  void judgesTitles() {
    String title = "---\ntitle: %s\ndate: 2022-02-20\n---\n好。\n";
    assertThat(found(title.formatted("县图书馆延长开放。"))).containsExactly("2:16 title-stop");
    assertThat(found(title.formatted("县图书馆 延长开放"))).isEmpty();
    assertThat(found(title.formatted("字".repeat(30)))).isEmpty();
    assertThat(found(title.formatted("字".repeat(31)))).containsExactly("2:8 title-length");
    assertThat(found(title.formatted("字".repeat(28) + " ABCD"))).isEmpty();
  }

  @Test
  void judgesWhatPicturesAreAccompaniedBy() {
    assertThat(found(article("cover: a.jpg\n", "好。")))
        .containsExactly("4:8 picture-alt", "4:8 picture-credit");
    assertThat(found(article("", "![](a.jpg)")))
        .containsExactly("5:1 picture-alt", "5:1 picture-credit");
    assertThat(found(article("", "![集市](a.jpg){credit=\"王芳 摄\"}"))).isEmpty();
  }

  @Test
  void isSilencedForTheNextParagraphOrTheSameLine() {
    String comment = "<!-- byline-ignore half-width-punctuation 引文如此 -->";
    assertThat(found(article("", comment + "\n他说,好。\n\n他说,好。")))
        .containsExactly("8:3 half-width-punctuation");
    assertThat(found(article("", comment + "\n\n他说,好。"))).isEmpty();
    assertThat(found(article("", "他说,好。" + comment + "\n他说,好。")))
        .containsExactly("6:3 half-width-punctuation");
    assertThat(found(article("", comment.replace("half-", "unpaired-mark、half-") + "\n他说,好“。")))
        .isEmpty();
  }

  @Test
  void isSilencedInFrontMatter() {
    String title = "# byline-ignore half-width-punctuation 原题如此\nkicker: 引题,引题\n";
    assertThat(found(article(title, "好。"))).isEmpty();
    assertThat(found(article("kicker: 引题,引题 # byline-ignore half-width-punctuation\n", "好。")))
        .isEmpty();
  }

  @Test
  void namesCommentsThatSilenceNothing() {
    assertThat(found(article("", "<!-- byline-ignore repeated-word -->\n好。")))
        .containsExactly("5:1 ignore-unused");
    assertThat(found(article("", "<!-- byline-ignore repeated-wrod -->\n好。")))
        .containsExactly("5:1 ignore-unknown");
    assertThat(found(article("", "<!-- byline-ignore 引文 -->\n好。")))
        .containsExactly("5:1 ignore-form");
    assertThat(found(article("", "<!-- 编者按 -->\n好。"))).isEmpty();
  }

  @Test
  void findsTheWordsOfAList() {
    SourceText list =
        new SourceText("words.txt", "# 词表\n小编 => 编者 ! 小编制\n狠活\n狠活\n => x\n\n青禾 # 县名\n");
    Reading<WordList> words = WordList.read(list);
    assertThat(words.diagnostics())
        .extracting(d -> d.place().line() + " " + d.rule())
        .containsExactly("4 words-twice", "5 words-line");
    Proof proof = Proofs.ofText("小编说，小编制不多，狠活在青禾，“小编”。");
    List<Finding> found =
        new Proofreader(Proofreading.DEFAULT, Objects.requireNonNull(words.value()), true)
            .read(proof);
    assertThat(found)
        .extracting(f -> f.diagnostic().place().column())
        .containsExactly(1, 11, 14, 18);
    assertThat(found).extracting(f -> f.edit() != null).containsExactly(true, false, false, false);
  }

  /** The sample's articles are news prose that was proofread. */
  @Test
  void findsNothingInTheSample() throws IOException {
    SiteReader reader = SiteReader.open(Path.of(""));
    Proofreader proofreader = new Proofreader(Proofreading.DEFAULT, WordList.NONE, true);
    assertThat(reader.files().texts()).hasSizeGreaterThan(8);
    for (SourceFile file : reader.files().texts()) {
      Proof proof = reader.proof(file.path());
      assertThat(proofreader.read(Objects.requireNonNull(proof))).as(file.path()).isEmpty();
    }
  }

  @Test
  void endsInTimeThatGrowsWithTheText() {
    String text =
        IntStream.range(0, 20_000).mapToObj(i -> "“（《,").collect(Collectors.joining("\n"));
    List<Finding> found = Proofs.read(article("", text));
    assertThat(found).hasSizeGreaterThan(50_000);
    SourceSpan first = found.get(0).diagnostic().place();
    assertThat(first.line()).isEqualTo(5);
  }
}
