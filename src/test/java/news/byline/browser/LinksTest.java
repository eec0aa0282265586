package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Follows every link of published pages without a network. */
@ExtendWith(SampleExtension.class)
class LinksTest {

  @Test
  void leadsSomewhereFromEveryPageOfTheSample(SampleSite sample) throws IOException {
    assertThat(PublishedPages.read(sample.output(), "https://linshui.example.org/").deadEnds())
        .isEmpty();
  }

  @Test
  void leadsSomewhereFromEveryFeature(@TempDir Path folder) throws IOException {
    TestSite.Run run = EveryFeature.in(folder, "zh-CN").build("--drafts");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            PublishedPages.read(folder.resolve("public"), "https://news.example.org/").deadEnds())
        .isEmpty();
  }

  @Test
  void noticesWhatLeadsNowhereOrLoadsFromElsewhere(@TempDir Path folder) throws IOException {
    List<String> faults =
        List.of(
            "<meta content=\"0; url=missing.html\">",
            "<a href=\"missing.html\">",
            "<a href=\"#missing\">",
            "<a href=\"/missing/\">",
            "<a href=\"https://own.example.org/missing.html\">",
            "<img src=\"a.png\">",
            "<img src=\"https://other.example.org/a.png\">",
            "<script src=\"//other.example.org/a.js\">");
    String fine =
        "<p id=here><a href=#here></a><a href=a.html#here></a><a href=/></a><a href=tel:1></a>"
            + "<a href=https://other.example.org/></a><img src=https://own.example.org/a.html>";
    Files.writeString(folder.resolve("a.html"), fine + String.join("", faults));
    Files.writeString(folder.resolve("index.html"), fine);
    assertThat(PublishedPages.read(folder, "https://own.example.org/").deadEnds())
        .containsExactlyElementsOf(faults.stream().map(fault -> "a.html: " + fault).toList());
  }
}
