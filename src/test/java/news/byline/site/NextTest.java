package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks when the clock will change a site; the present of these tests is 2026-01-01T08:00+08:00. */
class NextTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).article("old.md", "date: 2020-01-01", "文。");
  }

  private TestSite.Run next(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "next";
    System.arraycopy(options, 0, args, 1, options.length);
    return site.run(Locale.ENGLISH, args);
  }

  @Test
  void saysNothingWhereNothingIsDue() {
    assertThat(next()).isEqualTo(new TestSite.Run(0, "", "the clock will change nothing\n"));
  }

  @Test
  void printsTheInstantAlone() throws IOException {
    site.article("f.md", "date: 2026-03-01 08:00", "文。");
    TestSite.Run run = next();
    assertThat(run.out()).isEqualTo("2026-03-01T08:00+08:00\n");
    assertThat(run.err()).contains("when articles/f.md is published");
  }

  @Test
  void prefersPublishAtToTheDate() throws IOException {
    site.article("f.md", "date: 2025-12-01\npublishAt: 2026-02-01 06:30", "文。");
    assertThat(next().out()).isEqualTo("2026-02-01T06:30+08:00\n");
  }

  @Test
  void countsExpiryAndTheNewsSitemap() throws IOException {
    site.article("e.md", "date: 2025-12-31 09:00\nexpiresAt: 2026-01-05", "文。");
    assertThat(next().out()).isEqualTo("2026-01-02T09:00+08:00\n");
    assertThat(next("--now", "2026-01-03").out()).isEqualTo("2026-01-05T00:00+08:00\n");
    assertThat(next("--now", "2026-01-05").out()).isEmpty();
  }

  @Test
  void leavesDraftsOut() throws IOException {
    site.article("d.md", "date: 2027-01-01\nstatus: draft", "文。");
    assertThat(next().out()).isEmpty();
  }

  @Test
  void isSaidByBuildToo() throws IOException {
    site.article("f.md", "date: 2026-03-01 08:00", "文。");
    assertThat(site.build().out())
        .contains("next change by the clock: 2026-03-01T08:00+08:00, when articles/f.md");
  }

  @Test
  void showsErrorsInstead() throws IOException {
    site.article("f.md", "date: never", "文。");
    TestSite.Run run = next();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[date-form]");
  }
}
