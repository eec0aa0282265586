package news.byline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the sample to show what its page on labels promises. */
final class SampleArticlesTest {

  private static final String DRAFT = "2022/02/caogao-shifan.html";
  private static final String SCHEDULED = "2022/02/dingshi-shifan.html";

  @TempDir Path output;

  private void build(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "build";
    args[1] = "-o";
    args[2] = output.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    TestSite.Run run = TestSite.run(Path.of("").toAbsolutePath(), Locale.CHINESE, args);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private String page(String path) throws IOException {
    return Files.readString(output.resolve(path));
  }

  @Test
  void showsEachLabel() throws IOException {
    build();
    assertThat(page("2022/02/mingci-jieshi.html")).contains("本文由人工智能生成。");
    assertThat(page("2022/02/tuiguang-shifan.html"))
        .contains("<strong>推广内容</strong>", "rel=\"sponsored\"", "这一页没有人付钱");
    assertThat(page("2022/02/linshui-xiangcun-zhenxing.html")).contains("<dt>原文</dt>");
    assertThat(page("2022/02/guanyu-yangli.html")).contains("更新：", "id=\"corrections\"");
    assertThat(page("corrections.html")).contains("guanyu-yangli.html");
    assertThat(page("2022/02/chegao-shifan.html")).contains("稿件已撤回").doesNotContain("示范");
    assertThat(page("index.html"))
        .contains("correctionsPolicy", "ethicsPolicy", "verificationFactCheckingPolicy");
  }

  @Test
  void showsDraftAndScheduledArticleOnlyWhenAskedTo() {
    build();
    assertThat(output.resolve(DRAFT)).doesNotExist();
    assertThat(output.resolve(SCHEDULED)).doesNotExist();
    build("--drafts", "--future");
    assertThat(output.resolve(DRAFT)).content().contains("尚未发布");
    assertThat(output.resolve(SCHEDULED)).exists();
  }

  /** A build of the project may not leave the ledger other than the repository has it. */
  @Test
  void remembersEveryAddressThatItPublishes() throws IOException {
    String ledger = Files.readString(Path.of("published-urls.txt"));
    build();
    assertThat(Path.of("published-urls.txt")).content().isEqualTo(ledger);
  }
}
