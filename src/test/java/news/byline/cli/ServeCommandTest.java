package news.byline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.byline.site.TestSite;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "80x", "八千", "999999999999"})
  void refusesWhatIsNoPort(String port) throws Exception {
    Run run = TestSite.in(folder).run(Locale.ENGLISH, "serve", "--port=" + port);
    assertThat(run.code()).isEqualTo(Byline.USAGE);
    assertThat(run.err())
        .startsWith("--port is not a number from 0 to 65535: “" + port + "”")
        .contains("byline serve --help");
  }

  @Test
  void saysWhatToDoWhereThePortIsTaken() throws Exception {
    TestSite site = TestSite.in(folder);
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(other.getLocalPort());
      Run run = site.run(Locale.CHINESE, "serve", "--port", port);
      assertThat(run.code()).isEqualTo(Byline.FAULTS);
      assertThat(run.err())
          .isEqualTo("端口 " + port + " 已被其他程序占用，也许是另一个预览。请先结束它，或换一个端口：byline serve --port 0\n");
      assertThat(site.run(Locale.ENGLISH, "serve", "--port", port).err())
          .startsWith("port " + port + " is taken");
    }
  }

  @Test
  void refusesAFolderThatHoldsNoSite() throws Exception {
    Run run = TestSite.run(folder, Locale.ENGLISH, "serve", "--port", "0");
    assertThat(run.code()).isEqualTo(Byline.FAULTS);
    assertThat(run.err()).startsWith("site.yaml: error: ").contains("[site-missing]");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    assertThat(TestSite.run(folder, Locale.ENGLISH, "serve", "nowhere").code())
        .isEqualTo(Byline.USAGE);
  }

  @ParameterizedTest
  @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
  void opensTheBrowserAsEachSystemDoes(String system, String program) {
    List<String> command = BrowserOpening.command("http://localhost:8000/", system);
    assertThat(command).startsWith(program).endsWith("http://localhost:8000/");
  }

  @Test
  void knowsWhetherABrowserOpened() {
    assertThat(BrowserOpening.run(List.of("no-such-program-anywhere"))).isFalse();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(BrowserOpening.run(List.of(java, "--no-such-option"))).isFalse();
    assertThat(BrowserOpening.run(List.of(java, "--version"))).isTrue();
  }
}
