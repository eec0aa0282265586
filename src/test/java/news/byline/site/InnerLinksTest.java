package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows links that stay on the site, as far as the part of the page that they name. */
class InnerLinksTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    String text =
        """
        ## 春 耕

        ## Opening Hours

        ## 春 耕

        注[^甲]。<b id="tu-1">图</b><i id="a&amp;b">注</i><u id="（一）🍊">注</u>

        [^甲]: 注文。
        """;
    site =
        TestSite.in(folder)
            .article("b.md", "date: 2022-02-13\ntags: 春耕\naliases: /old.html", text)
            .article("0.md", "date: 2022-02-01\ntags: 春耕", "")
            .file("assets/x.pdf", "%PDF".getBytes(StandardCharsets.UTF_8))
            .file("articles/x.pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "春-耕",
        "%E6%98%A5-%E8%80%95",
        "春-耕-1",
        "opening-hours",
        "fn-甲",
        "fn-%E7%94%B2",
        "fnref-甲",
        "tu-1",
        "a&amp;b",
        "（一）🍊",
        "",
        "top",
        "TOP",
        "content",
        "related",
        ":~:text=注文",
        "tu-1:~:text=注文"
      })
  void findsThePartsOfAnArticle(String part) throws IOException {
    String text =
        "[一](b.md#X) [二](/2022/02/b.html#X) <a href=\"b.md#X\">三</a>"
            + " <a href='/2022/02/b.html#X'>四</a>";
    site.article("a.md", "", text.replace("X", part));
    assertThat(site.build().err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"春耕", "Opening-Hours", "fn-乙", "tu", "corrections", "%", "%FF", "search"})
  void missesPartsThatAnArticleLacks(String part) throws IOException {
    site.article("a.md", "", "[一](b.md#X) [二](/2022/02/b.html#X)".replace("X", part));
    assertThat(site.build().err())
        .contains("articles/a.md:6:5: warning: there is no part")
        .contains(" in articles/b.md", " in /2022/02/b.html");
  }

  @Test
  void findsCorrectionsWhereThereAreSome() throws IOException {
    site.article(
        "a.md",
        "date: 2022-02-13\ncorrections: [{date: 2022-02-14, text: 改}]",
        "[一](#corrections) [二](a.md#content)");
    assertThat(site.build().err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/x.pdf#page=3",
        "x.pdf#page=3",
        "/archive/#x",
        "/tags/chungeng/#x",
        "/old.html#x",
        "/feed.xml?a=b#x",
        "https://example.cn/#x"
      })
  void judgesNoPartsOfOtherPagesAndFiles(String address) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://example.cn\n");
    site.article("a.md", "", "[一](" + address + ") <a href=\"" + address + "\">二</a>");
    assertThat(site.build().err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "见<a href=\"/none\">一</a>, 6:11",
        "见<a href='/none'>一</a>, 6:11",
        "见<a class=x href=/none>一</a>, 6:18",
        "[一](/none)<b>二</b>, 6:5"
      })
  void namesADeadAddressOnceHoweverItIsWritten(String text, String place) throws IOException {
    site.article("a.md", "", text);
    assertThat(site.build().err())
        .startsWith("articles/a.md:" + place + ": warning: nothing stands at the address /none")
        .containsOnlyOnce("[link-dead]");
  }

  @Test
  void saysNothingOfWhatAnArticleWithAnErrorWouldHave() throws IOException {
    site.with("-- site.yaml --\ntitle: 测\npublisher: {policies: {ethics: /2022/02/c.html}}\n");
    site.article("c.md", "date: 2022-02-31\ntags: 秋收", "")
        .article("a.md", "", "[一](c.md) [二](c.md#x) [三](/2022/02/c.html) [四](/tags/qiushou/)");
    TestSite.Run run = site.build("--strict");
    assertThat(run.err()).contains("[date-impossible]").doesNotContain("[link-");
    assertThat(run.err()).endsWith("Nothing was replaced: 1 error(s), 0 warning(s).\n");
    site.article("c.md", "date: 2022-03-31", "");
    assertThat(site.build().err())
        .contains("no part “#x”", "at the address /2022/02/c.html", "address /tags/qiushou/");
  }

  @Test
  void stillNamesOtherFaultyLinksBesideAnArticleWithAnError() throws IOException {
    site.article("c.md", "date: 2022-02-31", "")
        .article("d.md", "status: draft", "")
        .article("a.md", "", "[一](d.md) [二](b.md#x)");
    assertThat(site.build().err()).contains("[link-hidden]", "[link-fragment]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/corrections.html",
        "/archive/",
        "/archive",
        "/assets/x.pdf",
        "/2022/02/b.html#tu-1"
      })
  void findsThePagesOfPolicies(String address) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\npublisher: {policies: {ethics: '" + address + "'}}\n");
    assertThat(site.build().err()).isEmpty();
  }
}
