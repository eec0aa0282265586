package news.byline.render.traditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import news.byline.plan.Twins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

  private static final String PAGE = "2022/02/a.html";

  private static String converted(String html) {
    Conversion conversion = new Conversion(Dictionary.standard(), Words.NONE);
    Words names = new Words(Map.of("范文杰", "范文杰"));
    TwinAddresses addresses = addresses(PAGE);
    char[] chars = html.toCharArray();
    TagText tags = new TagText(chars, conversion, names, addresses, "zh-CN");
    JsonText json = new JsonText(conversion, names, addresses, "zh-CN");
    return new PageText(chars, tags, conversion, names, json).converted().toString();
  }

  private static TwinAddresses addresses(String page) {
    Twins twins = new Twins(Set.of("raw/form.html", "verify"));
    return new TwinAddresses(twins, "https://news.example.cn/sub/", "/sub/", page);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "pages.txt", delimiter = '|', quoteCharacter = '\0')
  void convertsTextAndNothingElse(String simplified, String traditional) {
    assertThat(converted(simplified)).isEqualTo(traditional);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p",
        "<p title=\"头发",
        "<!-- 头发",
        "<script>头发",
        "<p>a < b 与 <",
        "</",
        "<rt>",
        "<ruby>邻<rt>",
        "<code>",
        "<a href=>",
        "<p class='a' = b/>"
      })
  void losesNothingOfBrokenMarkup(String html) {
    assertThat(converted(html)).hasSameSizeAs(html);
  }

  @ParameterizedTest
  @CsvSource({
    "b.html, b.html",
    "../01/b.html#x, ../01/b.html#x",
    "../../, ../../",
    "../../yaowen/?p=1, ../../yaowen/?p=1",
    "../../feed.xml, ../../feed.xml",
    "../../assets/a.png, ../../../assets/a.png",
    "./a.png, .././a.png",
    "../../assets/papers/report.txt, ../../../assets/papers/report.txt",
    "../../raw/form.html, ../../../raw/form.html",
    "../../verify, ../../../verify",
    "../../../2022/02/a.html, ../../../2022/02/a.html",
    "../../zh-hant/2022/02/a.html, ../../../zh-hant/2022/02/a.html",
    "#top, #top",
    "?print, ?print",
    "mailto:a@example.cn, mailto:a@example.cn",
    "tel:028, tel:028",
    "'data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'",
    "//cdn.example.cn/a.png, //cdn.example.cn/a.png",
    "https://other.example.cn/a.html, https://other.example.cn/a.html",
    "https://news.example.cn/sub/2022/02/b.html, https://news.example.cn/sub/zh-hant/2022/02/b.html",
    "https://news.example.cn/sub/, https://news.example.cn/sub/zh-hant/",
    "https://news.example.cn/sub/assets/a.png, https://news.example.cn/sub/assets/a.png",
    "/sub/2022/02/b.html, /sub/zh-hant/2022/02/b.html",
    "/sub/assets/a.png, /sub/assets/a.png",
    "/elsewhere/b.html, /elsewhere/b.html",
    "../../old/page.asp, ../../old/page.asp",
    "../../tags/%E8%84%90/, ../../tags/%E8%84%90/"
  })
  void leadsWithinTheEditionWhereATwinStands(String address, String twin) {
    assertThat(addresses(PAGE).of(address)).isEqualTo(twin);
  }

  @Test
  void leadsFromTheFrontPage() {
    assertThat(addresses("index.html").of("./")).isEqualTo("./");
    assertThat(addresses("index.html").of("yaowen/")).isEqualTo("yaowen/");
    assertThat(addresses("index.html").of("assets/a.png")).isEqualTo("../assets/a.png");
    assertThat(addresses("index.html").of("../")).isEqualTo("../");
  }
}
