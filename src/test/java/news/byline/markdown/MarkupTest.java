package news.byline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "<a href=\"/b\">, <a href=\"../../b\">",
        "<img src=\"/a.png\" alt=\"/x\">, <img src=\"../../a.png\" alt=\"/x\">",
        "<video src=\"/v\" poster=\"/p\">, <video src=\"../../v\" poster=\"../../p\">",
        "<a href=\"//x.cn/\">, <a href=\"//x.cn/\">",
        "<a href=\"#x\">, <a href=\"#x\">",
        "<a href=\"https://x.cn/\">, <a href=\"https://x.cn/\">",
        "<a href=\"/\">, <a href=\"../../\">",
        "<b title=\" href=&quot;/x&quot;\">, <b title=\" href=&quot;/x&quot;\">",
        "<p> href=&quot;/x&quot;</p>, <p> href=&quot;/x&quot;</p>",
        "'', ''"
      })
  void leadsAddressesFromThePage(String html, String onPage) {
    assertThat(new Markup(html).html("../../")).isEqualTo(onPage);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "一<a href=\"/x\" title=\"题\">二</a>三, 一二三",
        "<a href=\"/x\"><b>二</b></a><a href=\"/x\">三</a>, <b>二</b>三",
        "<a href=\"/x\"><img src=\"/y\"></a>, <img src=\"/y\">"
      })
  void takesALinkAwayAndLeavesItsWords(String html, String left) {
    Markup body = new Markup(html);
    assertThat(body.html(address -> address.equals("/x") ? null : address)).isEqualTo(left);
  }

  @Test
  void namesThePartsOfAText() {
    String html =
        "<h2 id=\"春-耕\">甲</h2><b title=\" id=&quot;x&quot;\" data-id=\"y\" id=\"a&amp;b\">乙</b>"
            + "<p> id=&quot;z&quot;</p><i id=\"&#x1f34a;&#43;&quot;\">丙</i><i id=\"\">丁</i>";
    assertThat(new Markup(html).anchors()).containsExactlyInAnyOrder("春-耕", "a&b", "🍊+\"");
  }
}
