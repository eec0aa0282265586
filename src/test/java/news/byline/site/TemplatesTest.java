package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds sites that bring templates and theme files of their own. */
class TemplatesTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).article("a.md", "section: 要闻", "一。");
  }

  @Test
  void replacesOneFileOfTheThemeAndKeepsTheRest() throws IOException {
    site.with("-- templates/footer.ftl --\n<footer>自己的页脚 ${page.title}</footer>");
    assertThat(site.build().code()).isZero();
    assertThat(site.page("2022/02/a.html")).contains("<footer>自己的页脚 标题 - 测试</footer>", "<h1");
    assertThat(site.page("yaowen/index.html")).contains("<footer>自己的页脚 要闻 - 测试</footer>");
  }

  @Test
  void replacesAFileThatTheThemeServes() throws IOException {
    site.with("-- assets/theme/site.css --\np { color: red }");
    assertThat(site.build().code()).isZero();
    assertThat(site.page("assets/theme/site.css")).isEqualTo("p { color: red }\n");
    assertThat(site.has("assets/theme/icon.svg")).isTrue();
  }

  @Test
  void makesASharedPartOfWhatItIsGivenAlone() throws IOException {
    site.article("b.md", "title: 乙\nsection: 要闻", "二。")
        .with(
            """
            -- templates/article.ftl --
            <@shared template="part.ftl" word=title root=page.root/>${told} ${page???c}
            -- templates/part.ftl --
            <#assign told = "（" + word + "）"><b>${word}</b>${root}${page???c}
            """);
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.page("2022/02/a.html"))
        .isEqualToIgnoringNewLines("<b>标题</b>../../false（标题） true");
    assertThat(site.page("2022/02/b.html"))
        .isEqualToIgnoringNewLines("<b>乙</b>../../false（乙） true");
  }

  @Test
  void givesASharedPartWhatPagesDifferIn() throws IOException {
    site.with(
        """
        -- templates/footer.ftl --
        <#assign own = {"title": page.title}>
        <@shared template="part.ftl" it=own masthead=page.masthead/>
        -- templates/part.ftl --
        <footer>${it.title} ${masthead.home}</footer>
        """);
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.page("2022/02/a.html")).contains("<footer>标题 - 测试 ../../</footer>");
    assertThat(site.page("yaowen/index.html")).contains("<footer>要闻 - 测试 ../</footer>");
  }

  @Test
  void namesThePlaceOfWhatASharedPartIsNotGiven() throws IOException {
    site.with(
        """
        -- templates/footer.ftl --
        <@shared template="part.ftl" foot=page.footer/>
        -- templates/part.ftl --
        <p>
        ${page.title}
        """);
    TestSite.Run run = site.build();
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("templates/part.ftl:2:3: error: “page” has no value");
  }

  @Test
  void namesThePlaceOfASharedPartThatIsMissing() throws IOException {
    site.with("-- templates/footer.ftl --\n<p></p>\n<@shared template=\"parts.ftl\"/>");
    TestSite.Run run = site.build();
    assertThat(run.code()).isOne();
    assertThat(run.err())
        .contains("templates/footer.ftl:2:1: error: ", "parts.ftl", "[template-missing]");
  }

  @Test
  void keepsTheWordsOfASitesOwnLabels() throws IOException {
    site.with(
        """
        -- templates/labels.ftl --
        <@shared template="shared-words.ftl" language=page.language/>
        <#assign t = t + {"home": "头版", "archive": "旧闻"}>
        """);
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.page("2022/02/a.html")).contains(">头版</a>", ">旧闻</a>", ">更正</a>");
  }

  @Test
  void takesWordsAboutTheClockForWords() throws IOException {
    site.with("-- templates/article.ftl --\n<#-- .now ?eval --><p>.now ?eval</p>${title}");
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.page("2022/02/a.html")).isEqualTo("<p>.now ?eval</p>标题\n");
  }

  @Test
  void readsATemplateThatAWindowsEditorSaved() throws IOException {
    site.file("templates/article.ftl", "\uFEFF<p>甲</p>\r\n<p>${title}</p>\r\n".getBytes("UTF-8"));
    assertThat(site.build().code()).isZero();
    assertThat(site.page("2022/02/a.html")).isEqualTo("<p>甲</p>\n<p>标题</p>\n");
  }

  @Test
  void warnsOfATemplateInAnotherEncoding() throws IOException {
    String text = "<p>这是一段足够长的中文文字，用来认出编码：邻水县的脐橙熟了。</p>";
    site.file("templates/article.ftl", text.getBytes("GB18030"));
    TestSite.Run run = site.build();
    assertThat(run.err()).contains("templates/article.ftl: warning: the file is not UTF-8");
    assertThat(site.page("2022/02/a.html")).contains("邻水县的脐橙熟了");
  }

  @Test
  void reportsAFaultOnceForEachPlace() throws IOException {
    for (int i = 0; i < 30; i++) {
      site.article("n" + i + ".md", "", "");
    }
    site.with("-- templates/article.ftl --\n${missing}")
        .with("-- templates/section.ftl --\n${gone}");
    TestSite.Run run = site.build();
    assertThat(run.err()).contains("templates/article.ftl:1:3", "templates/section.ftl:1:3");
    assertThat(run.err()).endsWith("Nothing was replaced: 2 error(s), 0 warning(s).\n");
  }

  @Test
  void endsWhereTemplatesCallEachOtherWithoutEnd() throws IOException {
    site.with("-- templates/article.ftl --\n<#macro m><@m/></#macro><@m/>");
    assertThat(site.build().err()).contains("[template-endless]");
    site.with("-- templates/article.ftl --\n<#function f x><#return f(x)></#function>${f(1)}");
    assertThat(site.build().err()).contains("[template-endless]");
  }
}
