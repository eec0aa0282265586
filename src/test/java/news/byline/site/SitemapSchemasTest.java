package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that what {@link SitemapsTest} validates with would find a fault. */
class SitemapSchemasTest {

  private static final String IMAGE =
      "<url><loc>https://x.cn/a</loc><lastmod>2022-02-13</lastmod>"
          + "<i:image><i:loc>https://x.cn/a.png</i:loc></i:image></url>";
  private static final String NEWS =
      "<url><loc>https://x.cn/a</loc><n:news><n:publication><n:name>报</n:name>"
          + "<n:language>zh-cn</n:language></n:publication>"
          + "<n:publication_date>2022-02-13T16:09:00+08:00</n:publication_date>"
          + "<n:title>题</n:title></n:news></url>";

  private static void read(String entries) throws Exception {
    String root =
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:i='%s' xmlns:n='%s'>";
    byte[] bytes =
        (root.formatted(GoogleExtensions.IMAGE, GoogleExtensions.NEWS) + entries + "</urlset>")
            .getBytes(StandardCharsets.UTF_8);
    SitemapSchemas.validate(bytes);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    GoogleExtensions.check(
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement());
  }

  @Test
  void acceptsWhatIsRight() {
    assertThatCode(() -> read(IMAGE + NEWS)).doesNotThrowAnyException();
  }

  /** Each line replaces its first part, in an entry that is right, by its second. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.cn/a< -> http://x.cn<",
        "<loc>https://x.cn/a</loc> -> ",
        "2022-02-13< -> 2022-02-30<",
        "<lastmod>2022-02-13</lastmod> -> <lastmod/>",
        "<i:image> -> <i:image><i:title>a</i:title>",
        "</i:image></url> -> </i:image><priority>0.5</priority></url>",
        "i:image> -> i:picture>",
        "<i:loc>https://x.cn/a.png</i:loc> -> ",
        "https://x.cn/a.png -> /a.png",
        "https://x.cn/a.png -> a.png?no-scheme=1",
        "https://x.cn/a.png -> https://x.cn/图.png",
        "zh-cn -> zh-CN",
        "zh-cn -> chinese",
        "<n:name>报</n:name> -> ",
        "<n:name>报 -> <n:name>",
        "+08:00 -> ",
        "2022-02-13T16:09:00+08:00 -> 2022-02",
        "2022-02-13T16:09:00+08:00 -> yesterday",
        "<n:title>题</n:title> -> ",
        "<n:news> -> <n:news><n:title>题</n:title>",
        "</n:news> -> </n:news><n:news/>"
      })
  void findsWhatIsWrong(String fault) {
    String[] parts = fault.split(" -> ", 2);
    String wrong = (IMAGE + NEWS).replace(parts[0], parts[1]);
    assertThat(wrong).isNotEqualTo(IMAGE + NEWS);
    assertThatThrownBy(() -> read(wrong)).isNotNull();
  }

  @Test
  void asksForOneEntry() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("urlset");
  }
}
