package news.byline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts {@code bench/Manuscripts.java} as {@code bench/import} does, from its source. */
class ManuscriptsTest {

  @TempDir Path folder;

  @Test
  void writesTheSameFilesEachTimeAndTheyAreImportedWithoutAWarning() throws Exception {
    write("first");
    write("second");
    for (String name : new String[] {"m0000.docx", "m0001.docx"}) {
      assertThat(folder.resolve("first").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("second").resolve(name));
    }
    TestSite site = TestSite.in(folder.resolve("site"));
    TestSite.Run run =
        TestSite.run(
            folder,
            Locale.ENGLISH,
            "import",
            "--site",
            "site",
            "first/m0000.docx",
            "first/m0001.docx");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("2 imported, 0 not imported", "pictures: 2");
    assertThat(site.build("--drafts").err()).isEmpty();
  }

  private void write(String name) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java, "bench/Manuscripts.java", "2", "2", "64", folder.resolve(name).toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(Files.list(folder.resolve(name))).hasSize(2);
  }
}
