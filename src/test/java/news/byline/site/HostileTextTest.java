package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds articles whose texts try to become more than text. */
class HostileTextTest {

  private static final String PAGE = "2022/02/a.html";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).picture("assets/a.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><pwned onpwned=\"1\">",
        "\" onpwned=\"1",
        "'' onpwned=''1",
        "</title></script></style></textarea><pwned onpwned=1>",
        "--><pwned>",
        "]]><pwned>",
        "&lt;pwned onpwned&gt;",
        "${.now} <#include \"x\"> <@pwned/> #{1} [=1]"
      })
  void keepsTextInEveryFieldText(String text) throws IOException {
    String quoted = "'" + text + "'";
    site.with(
        "-- site.yaml --\ntitle: X\nsubtitle: X\ndescription: X\nlanguage: zh-CN\n"
                .replace("X", quoted)
            + "publisher: {name: X, phone: X, qq: X, email: X, address: X}\n".replace("X", quoted)
            + "footer: {copyright: X, icp: X, police: X, license: X, support: X}\n"
                .replace("X", quoted));
    String front =
        """
        title: X
        date: 2022-02-13
        kicker: X
        subtitle: X
        section: X
        topics: [X]
        tags: [X]
        source: {name: X, url: https://example.cn/"onpwned="1}
        dateline: X
        byline:
          - {name: X, role: X, organization: X}
          - X: X
        credits: {editor: X, proofreader: [X]}
        cover: {src: /assets/a.png, alt: X, caption: X, credit: X}
        summary: X
        corrections: [{date: 2022-02-14, text: X}]
        aliases: /old.html
        pinned: true
        """;
    site.article("a.md", front.replace("X", quoted), "文");
    TestSite.Run run = site.build("--base-url", "https://example.cn/news");
    assertThat(run.code()).as(run.err()).isZero();
    for (String path : site.published()) {
      if (path.endsWith(".html")) {
        assertHarmless(site.page(path));
      }
    }
  }

  private static void assertHarmless(String html) throws IOException {
    Dom page = Dom.of(html);
    assertThat(page.names()).as(html).doesNotContain("pwned");
    assertThat(page.attributes()).as(html).noneMatch(a -> a.startsWith("on"));
    assertThat(page.values("script", "src")).allMatch(s -> s.contains("assets/theme/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\"><pwned onpwned=1>\n</code></pre><pwned>\n```",
        "[文](https://example.cn '\"><pwned onpwned=1>')",
        "[文](https://example.cn/\"onpwned=\"1)",
        "[文](<https://example.cn/\"><pwned>)",
        "![\"><pwned onpwned=1>](/assets/a.png '\"><pwned onpwned=1>')",
        "![文](/assets/a.png){credit='\"><pwned onpwned=1>' width='1\"onpwned=1'}",
        "![文](/assets/a.png){onpwned=1 style=x width=9 src=javascript:1}",
        "## 题 \"><pwned onpwned=1>",
        "`\"><pwned onpwned=1>`",
        "<https://example.cn/\"onpwned=\"1>",
        "https://example.cn/\"onpwned=\"1",
        "文[^\"onpwned]\n\n[^\"onpwned]: 注<pwned>",
        "| a | b |\n|:--|--:|\n| <pwned onpwned=1> | \"onpwned=1 |",
        "- [ ] <pwned onpwned=1>",
        "<p title='\"><pwned onpwned=1>'>文</p>",
        "<p title=\"&quot;&gt;&lt;pwned onpwned=1&gt;\">文</p>",
        "<svg><style><pwned onpwned=1></style></svg>",
        "<math><mtext><table><mglyph><style><pwned onpwned=1>",
        "<noscript><p title=\"</noscript><pwned onpwned=1>\">",
        "<textarea><p title='</textarea><pwned onpwned=1>'>",
        "<!-- --!><pwned onpwned=1> -->\n\n<p>文</p>",
        "<details open ontoggle=x><summary>文</summary></details>",
        "<video src=/assets/a.png onerror=x poster=javascript:1></video>",
        "<iframe srcdoc='<script>1</script>'></iframe>",
        "<iframe src='https://player.bilibili.com/x' srcdoc='<pwned>' onload=x></iframe>",
        "<a href=\"https://example.cn\" onclick=x ping=https://evil.example>文</a>",
        "<img src=/assets/a.png onerror=x srcset='javascript:1 1x'>",
        "<base href=https://evil.example/><meta http-equiv=refresh content=0><link rel=stylesheet>"
      })
  void keepsMarkdownHarmless(String text) throws IOException {
    site.article("a.md", "", text);
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertHarmless(site.page(PAGE));
    assertThat(Dom.of(site.page(PAGE)).names()).doesNotContain("base", "style", "object", "embed");
    assertThat(Dom.of(site.page(PAGE)).attributes())
        .noneMatch(a -> a.matches("(?s)(srcdoc|ping)=.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#9;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&#32;javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "blob:https://example.cn/1",
        "file:///etc/passwd",
        "view-source:https://example.cn",
        "feed:javascript:alert(1)"
      })
  void followsNoUnsafeAddress(String address) throws IOException {
    String text =
        "[一](A) [二][r] <a href=\"A\">三</a> <a href='A'>四</a>\n\n[r]: A\n\n<A>\n\n"
            + "<blockquote cite=\"A\">五</blockquote>\n\n<video src=\"A\"></video>\n";
    site.article("a.md", "", text.replace("A", address));
    site.build();
    for (String attribute : new String[] {"href", "src", "cite", "poster", "action", "data"}) {
      for (String value : Dom.of(site.has(PAGE) ? site.page(PAGE) : "").values("*", attribute)) {
        String seen = value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertThat(seen).doesNotMatch("(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:.*");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://player.bilibili.com.evil.example/",
        "https://player.bilibili.com@evil.example/",
        "https://evil.example/?https://player.bilibili.com",
        "https://evil.example\\@player.bilibili.com/",
        "http://player.bilibili.com/",
        "//evil.example/",
        "javascript:alert(1)//player.bilibili.com",
        "/assets/a.png"
      })
  void embedsNoUnknownHost(String address) throws IOException {
    site.article("a.md", "", "<iframe src=\"" + address + "\"></iframe>");
    TestSite.Run run = site.build();
    assertThat(run.err()).contains("[html-removed]");
    assertThat(Dom.of(site.page(PAGE)).names()).doesNotContain("iframe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${title.class}",
        "${title.getClass()}",
        "${title?api.class}",
        "${page?api}",
        "${page.class.name}",
        "${page.toString()}",
        "${.data_model.class}",
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>",
        "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>",
        "${'1+1'?eval}",
        "${'[1]'?eval_json[0]}",
        "<#assign x = '${1}'?interpret>",
        "${.now}",
        "${.now?long}",
        "<#assign t = .now>",
        "<#macro m x=.now></#macro>",
        "${('a' + .now)}",
        "<#include 'file:///etc/passwd'>",
        "<#include '/../site.yaml'>",
        "<#import 'http://127.0.0.1/x.ftl' as x>"
      })
  void givesTemplatesNoWayToTheMachine(String template) throws IOException {
    site.with("-- templates/article.ftl --\n" + template).article("a.md", "", "文");
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("templates/article.ftl:1:").doesNotContain("fault of Byline");
    assertThat(site.published()).isEmpty();
  }

  @Test
  void leavesAddressesInTextAsTheyAre() throws IOException {
    String text =
        "`<a href=\"/x\">` 和 <b title=' src=\"/y\"'>粗</b> [链](/z)\n\n    <img src=\"/w\" />\n";
    site.article("a.md", "", text).build();
    Dom page = Dom.of(site.page(PAGE));
    assertThat(page.text()).contains("<a href=\"/x\"> 和 粗", "<img src=\"/w\" />");
    assertThat(page.values("b", "title")).contains(" src=\"/y\"");
    assertThat(page.values("a", "href")).contains("../../z");
  }
}
