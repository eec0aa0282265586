package news.byline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutolinksTest {

  /** Knows no picture and no file. */
  private static final Destinations NONE =
      new Destinations() {
        @Override
        public @Nullable Target picture(String path, SourceSpan place) {
          return null;
        }

        @Override
        public @Nullable String file(String path, SourceSpan place) {
          return null;
        }

        @Override
        public void address(String path, SourceSpan place) {}
      };

  private static String html(String markdown) {
    BodyOptions options = new BodyOptions(null, null, Set.of(), true);
    Reading<Body> read = Markdown.read(new SourceText("a.md", markdown), 0, NONE, options);
    Body body = read.value();
    return body == null ? "" : body.markup().html("").strip();
  }

  @Test
  void endsAnAddressWhereChineseTextGoesOn() {
    assertThat(html("详见https://example.cn/a，欢迎。"))
        .isEqualTo("<p>详见<a href=\"https://example.cn/a\">https://example.cn/a</a>，欢迎。</p>");
    assertThat(html("详见https://example.cn了解"))
        .isEqualTo("<p>详见<a href=\"https://example.cn\">https://example.cn</a>了解</p>");
  }

  @Test
  void leavesFullWidthBracketsAndQuotesOutside() {
    assertThat(html("（https://a.cn/x）“https://a.cn/y”"))
        .isEqualTo(
            "<p>（<a href=\"https://a.cn/x\">https://a.cn/x</a>）"
                + "“<a href=\"https://a.cn/y\">https://a.cn/y</a>”</p>");
  }

  @Test
  void linksMailAndWwwAddresses() {
    assertThat(html("邮箱a@example.cn。"))
        .isEqualTo("<p>邮箱<a href=\"mailto:a@example.cn\">a@example.cn</a>。</p>");
    assertThat(html("见www.example.cn。"))
        .isEqualTo("<p>见<a href=\"https://www.example.cn\">www.example.cn</a>。</p>");
  }

  @Test
  void keepsLatinSentencePunctuationOutside() {
    assertThat(html("See https://example.cn/a."))
        .isEqualTo("<p>See <a href=\"https://example.cn/a\">https://example.cn/a</a>.</p>");
  }

  @Test
  void leavesLinksAndCodeAlone() {
    assertThat(html("[https://a.cn](https://b.cn) `https://c.cn`"))
        .isEqualTo("<p><a href=\"https://b.cn\">https://a.cn</a> <code>https://c.cn</code></p>");
  }
}
