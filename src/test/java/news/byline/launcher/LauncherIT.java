package news.byline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher and the packaged program as a shell does; the jar has just been built. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "byline.cmd is the launcher on Windows")
class LauncherIT {

  private static final Path LAUNCHER = Path.of("byline").toAbsolutePath();

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  private Result run(Path directory, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(k -> k.startsWith("LC_") || k.startsWith("LANG"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Result(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private TestSite site() throws IOException {
    Path site = Files.createDirectory(folder.resolve("站点"));
    return TestSite.in(site).article("脐橙熟了.md", "", "正文。");
  }

  @Test
  void buildsAnySiteWithTheThemeInTheJar() throws Exception {
    TestSite site = site();
    Result result = run(site.folder(), Map.of("LANG", "C.UTF-8"), "build");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(site.has("2022/02/qi-cheng-shu-le.html")).isTrue();
    assertThat(site.has("assets/theme/site.css")).isTrue();
    assertThat(site.page("index.html")).contains("标题").doesNotContain("邻水");
  }

  @Test
  void namesChineseFilesUnderTheCLocale() throws Exception {
    TestSite site = site();
    Result result = run(site.folder(), Map.of("LC_ALL", "C"), "build");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("pages written");
    assertThat(site.has("2022/02/qi-cheng-shu-le.html")).isTrue();
  }

  @Test
  void speaksChineseUnderAChineseLocale() throws Exception {
    TestSite site = site().article("坏.md", "date: 2022-13-45", "正文。");
    Result result = run(site.folder(), Map.of("LANG", "zh_CN.UTF-8"), "build");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("articles/坏.md:3:7: 错误：没有“2022-13-45”这个日期或时间");
  }

  @Test
  void worksThroughALinkAndFromAnyFolder() throws Exception {
    TestSite site = site();
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    Process process =
        new ProcessBuilder(link.toString(), "build", site.folder().toString(), "-q")
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(site.has("index.html")).isTrue();
  }

  @Test
  void namesItsVersion() throws Exception {
    Result result = run(folder, Map.of(), "--version");
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("byline ").contains("Java ");
  }
}
