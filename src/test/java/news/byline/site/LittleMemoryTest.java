package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds a site with less memory than it needs. */
@Timeout(120)
class LittleMemoryTest {

  @TempDir Path folder;

  @Test
  void saysHowToGiveMoreMemoryAndLeavesTheEarlierSite() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    TestSite sources = TestSite.in(site).article("a.md", "", "邻水的脐橙熟了。");
    ChildProgram program = ChildProgram.prepared(folder, site);
    var before = Sources.bytes(site.resolve("public"));
    sources.article("b.md", "", "邻水的脐橙熟了，村民们忙着采摘。\n\n".repeat(200_000));
    assertThat(program.buildWithin("24m", site).waitFor()).isEqualTo(1);
    assertThat(program.said())
        .contains("needs more memory than Java takes by itself, 2", "JDK_JAVA_OPTIONS=-Xmx4g")
        .doesNotContain("fault of Byline");
    assertThat(Sources.bytes(site.resolve("public"))).isEqualTo(before);
  }
}
