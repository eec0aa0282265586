package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds sites with drawings (SVG) and looks at what of them is published. */
class DrawingsTest {

  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
  private static final String HOSTILE = HEAD + "<script>1</script><rect width=\"9\"/></svg>";
  private static final String CLEAN =
      HEAD + "\r\n<style>.a{fill:url(#g)}</style>\r\n<rect class='a'\twidth=\"9\"/></svg>\r\n";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(Files.createDirectory(folder.resolve("site"))).article("a.md", "", "正文");
  }

  private TestSite drawing(String path, String text) throws IOException {
    return site.file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private TestSite.Run build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void publishesNoDrawingThatRunsOrFetchesAnything() throws IOException {
    HostileDrawings.write(site);
    TestSite.Run run = build();
    List<String> names = HostileDrawings.names();
    assertThat(names).hasSizeGreaterThan(70);
    for (String name : names) {
      String path = HostileDrawings.FOLDER + name;
      HostileDrawings.assertHarmless(site.page(path), name);
      assertStays(path, site.page(path));
      long warnings = run.err().lines().filter(l -> l.startsWith(path + ":")).count();
      assertThat(warnings).as(name + run.err()).isEqualTo(1);
    }
  }

  /** What was published once is published again as it is. */
  private void assertStays(String path, String published) throws IOException {
    Path other = Files.createDirectories(folder.resolve("again"));
    TestSite again = TestSite.in(other).file(path, published.getBytes(StandardCharsets.UTF_8));
    assertThat(again.build().err()).as(path).isEmpty();
    assertThat(again.page(path)).isEqualTo(published);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GBK", "ISO-8859-1"})
  void readsDrawingsInAnyEncoding(String encoding) throws IOException {
    String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n";
    String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
    String text =
        mark
            + declared.replaceAll("UTF-16..", "UTF-16")
            + HEAD
            + "<script>1</script><text>é</text></svg>";
    site.file("assets/a.svg", text.getBytes(Charset.forName(encoding)));
    assertThat(build().err()).contains("assets/a.svg:2:59: warning: ", "<script> [svg-active]");
    HostileDrawings.assertHarmless(site.page("assets/a.svg"), encoding);
    assertThat(site.page("assets/a.svg")).contains("<text>é</text>");
  }

  @Test
  void publishesWhatHoldsNothingToTakeOutByteForByte() throws IOException {
    drawing("assets/a.svg", CLEAN);
    drawing("assets/b.svg", "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + CLEAN);
    assertThat(build().err()).isEmpty();
    for (String path : List.of("assets/a.svg", "assets/b.svg")) {
      assertThat(Files.mismatch(site.folder().resolve(path), published(path))).isEqualTo(-1);
    }
  }

  private Path published(String path) {
    return site.folder().resolve("public").resolve(path);
  }

  @Test
  void takesOutInSilenceWhatOnlyItsProgramNeeds() throws IOException {
    drawing(
        "assets/a.svg",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- Created with Secret 1.0 -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
          <!ENTITY ns_secret "http://secret.example/">
        ]>
        <?secret save?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="&ns_secret;" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
           xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" i:export-filename="/home/secret/a.png">
          <metadata><rdf:RDF><rdf:li>Secret</rdf:li></rdf:RDF></metadata>
          <i:namedview i:path="secret"/>
          <style>/* Secret */ .a { fill: red }</style>
          <switch><foreignObject requiredExtensions="&ns_secret;" width="1" height="1"><i:pgfRef xlink:href="#secret"/></foreignObject>
          <g i:extraneous="self"><a xlink:href="https://secret.example/"><path class="a" d="M0 0h9v9z" data-secret="1"/></a></g></switch>
        </svg>
        """);
    assertThat(build().err()).isEmpty();
    String published = site.page("assets/a.svg");
    HostileDrawings.assertHarmless(published, "editor's");
    assertThat(published)
        .doesNotContainIgnoringCase("secret")
        .contains("<a><path class=\"a\" d=\"M0 0h9v9z\"/></a>", ".a { fill: red }");
  }

  @Test
  void keepsWhatStandsInTheFileItself() throws IOException {
    String kept =
        "<defs><linearGradient id=\"g\" xlink:href=\"#h\"/></defs>"
            + "<style>@font-face { src: url(\"data:font/woff2;base64,AA\") }"
            + " @media (min-width: 1px) { .a { fill: url('#g') } }</style>"
            + "<use xlink:href=\"#a\"/><use href=\"#a\" transform=\"rotate(4 5 5)\"/>"
            + "<image xlink:href=\"data:image/png;base64,iVBO\" style=\"filter: blur(2px); mask: url(#m)\"/>"
            + "<rect fill=\"url(#g) rgb(1,2,3)\"><animate attributeName=\"x\" values=\"1;2\" begin=\"a.click\" dur=\"2s\"/></rect>"
            + "<text aria-label=\"a (b\" font-family=\"'宋体'\">甲<tspan dx=\"1\">乙</tspan></text></svg>";
    String head = HEAD.replace(" viewBox", " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox");
    drawing("assets/a.svg", head + kept);
    // The comment has the drawing written anew.
    drawing("assets/b.svg", head + "<!-- c -->" + kept);
    assertThat(build().err()).isEmpty();
    assertThat(site.page("assets/a.svg")).isEqualTo(head + kept);
    assertThat(site.page("assets/b.svg")).isEqualTo(head + kept);
  }

  @Test
  void sanitizesEveryDrawingButTheThemesOwn() throws IOException {
    drawing("assets/root/a.svg", HOSTILE);
    drawing("assets/theme/mine.svg", HOSTILE);
    drawing("assets/图/A.SVG", HOSTILE);
    drawing("articles/beside.svg", HOSTILE);
    drawing("articles/hidden.svg", HOSTILE);
    site.article("b.md", "cover: beside.svg", "")
        .article("c.md", "status: draft", "![](hidden.svg)");
    String err = build().err();
    for (String path : List.of("a.svg", "assets/图/A.SVG", "articles/beside.svg")) {
      HostileDrawings.assertHarmless(site.page(path), path);
    }
    assertThat(err.lines().filter(l -> l.contains("[svg-active]"))).hasSize(3);
    assertThat(site.page("assets/theme/mine.svg")).isEqualTo(HOSTILE);
    assertThat(site.has("articles/hidden.svg")).isFalse();
  }

  @Test
  void saysTheSameAgainWithoutReadingAgain() throws IOException {
    drawing("assets/a.svg", HOSTILE);
    drawing("assets/b.svg", CLEAN);
    String warned = build().err();
    assertThat(warned).contains("[svg-active]");
    assertThat(build().err()).isEqualTo(warned);
    site.article("b.md", "", "又一篇");
    assertThat(build().err()).isEqualTo(warned);
    Path memory = site.folder().resolve(".byline/drawings");
    byte[] bytes = Files.readAllBytes(memory);
    bytes[bytes.length / 2] ^= 1;
    Files.write(memory, bytes);
    site.article("c.md", "", "再一篇");
    assertThat(build().err()).isEqualTo(warned);
    FileTime time = Files.getLastModifiedTime(published("assets/a.svg"));
    site.article("d.md", "", "还有一篇");
    build();
    assertThat(Files.getLastModifiedTime(published("assets/a.svg"))).isEqualTo(time);
  }

  @Test
  void followsADrawingThatChanges() throws IOException {
    drawing("assets/a.svg", HOSTILE);
    build();
    drawing("assets/a.svg", CLEAN);
    assertThat(build().err()).isEmpty();
    assertThat(site.page("assets/a.svg")).isEqualTo(CLEAN);
    drawing("assets/a.svg", HOSTILE.replace("9\"/>", "8\"/>"));
    Files.setLastModifiedTime(
        site.folder().resolve("assets/a.svg"), FileTime.from(Instant.ofEpochSecond(99)));
    assertThat(build().err()).contains("[svg-active]");
    assertThat(site.page("assets/a.svg")).contains("8\"/>").doesNotContain("script");
    Sources.assertSame(
        Sources.bytes(site.folder().resolve("public")),
        Sources.cleanlyBuilt(site.folder(), folder.resolve("clean")),
        "after changes");
    site.without("assets/a.svg");
    assertThat(build().err()).isEmpty();
    assertThat(site.has("assets/a.svg")).isFalse();
  }

  @Test
  void publishesNothingUnderStrictWhereADrawingRunsSomething() throws IOException {
    drawing("assets/a.svg", HOSTILE);
    assertThat(site.build("--strict").code()).isEqualTo(1);
    assertThat(site.published()).isEmpty();
  }

  @Test
  void checksDrawingsWithoutBuilding() throws IOException {
    drawing("assets/a.svg", HOSTILE);
    TestSite.Run run = site.run(Locale.ENGLISH, "check");
    assertThat(run.out()).contains("assets/a.svg:1:59: warning: ", "<script> [svg-active]");
  }

  @Test
  void showsTheSameInThePreview() throws Exception {
    drawing("assets/a.svg", HOSTILE);
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH)) {
      assertThat(preview.get("/assets/a.svg").body()).contains("<rect").doesNotContain("script");
      assertThat(preview.said()).contains("[svg-active]");
    }
  }

  @Test
  void namesADrawingThatNoBrowserShows() throws IOException {
    drawing("assets/broken.svg", HEAD + "\n<g></svg>");
    drawing("assets/html.svg", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>");
    site.file("assets/packed.svgz", new byte[] {0x1F, (byte) 0x8B, 8});
    site.file("assets/empty.svg", new byte[0]);
    drawing("assets/encoded.svg", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + HOSTILE);
    drawing("assets/named.svg", HEAD + "<g></svg>");
    site.article("b.md", "", "![](/assets/named.svg)");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    List<String> said = new ArrayList<>(run.err().lines().filter(l -> l.endsWith("]")).toList());
    assertThat(said)
        .containsExactly(
            "articles/b.md:6:5: error: assets/named.svg is not a picture that browsers show [picture-format]",
            "assets/broken.svg:2:6: error: the drawing assets/broken.svg is damaged here: no browser shows XML with such a fault [svg-broken]",
            "assets/empty.svg: error: the picture assets/empty.svg is an empty file [picture-empty]",
            "assets/encoded.svg: error: assets/encoded.svg is not a picture that browsers show [picture-format]",
            "assets/html.svg: error: assets/html.svg is not a picture that browsers show [picture-format]",
            "assets/packed.svgz: error: assets/packed.svgz is not a picture that browsers show [picture-format]");
    assertThat(site.published()).isEmpty();
  }

  @Test
  void doesNotForgetADrawingThatNoArticleShowsAnyMore() throws IOException {
    drawing("assets/named.svg", HEAD + "<g></svg>");
    Files.setLastModifiedTime(
        site.folder().resolve("assets/named.svg"), FileTime.from(Instant.ofEpochSecond(99)));
    site.article("a.md", "", "![](/assets/named.svg)");
    assertThat(site.build().err()).contains("[picture-format]").doesNotContain("[svg-broken]");
    site.article("a.md", "", "正文");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("assets/named.svg:1:", "[svg-broken]");
  }

  @Test
  void refusesADrawingThatBecomesTooLarge() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
    StringBuilder uses = new StringBuilder(HEAD + "<g id=\"u0\"><path/></g>");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
      uses.append(
          "<g id=\"u%d\">%s</g>".formatted(i, "<use href=\"#u%d\"/>".formatted(i - 1).repeat(10)));
    }
    drawing("assets/laughs.svg", laughs + "]>" + HEAD + "<text>&a19;</text></svg>");
    drawing("assets/uses.svg", uses + "</svg>");
    drawing("assets/deep.svg", HEAD + "<g>".repeat(600) + "</g>".repeat(600) + "</svg>");
    drawing("assets/long.svg", HEAD + " ".repeat(20_000_000) + "</svg>");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    for (String name : List.of("laughs", "uses", "deep", "long")) {
      assertThat(run.err()).contains("assets/" + name + ".svg: error: ", "[svg-large]");
    }
    for (String name : List.of("laughs", "uses", "deep", "long")) {
      site.without("assets/" + name + ".svg");
    }
    drawing(
        "assets/a.svg",
        HEAD + "<g id=\"a\"><path/></g>" + "<use href=\"#a\"/>".repeat(1000) + "</svg>");
    build();
    drawing("assets/a.svg", HEAD + "<g id=\"a\"><use href=\"#a\"/></g></svg>");
    assertThat(site.build().err()).contains("[svg-large]");
  }
}
