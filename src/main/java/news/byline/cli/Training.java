package news.byline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds a small site in every way that editors do, so that the launcher can have the virtual
 * machine keep the classes that these ways load.
 */
public final class Training {

  private static final String SETTINGS =
      """
      title: 青禾日报
      baseUrl: https://news.example.cn
      sections:
        - {name: 要闻, slug: yaowen}
        - name: 产业
      publisher: {name: 青禾日报社, phone: 0571-00000000}
      signOff: {required: [editor, proofreader, reviewer]}
      """;

  private static final String ARTICLE =
      """
      ---
      title: 县图书馆周末延长开放
      date: 2025-11-08 09:30
      section: 要闻
      source: 青禾日报
      byline:
        - 记者: 王芳
        - {name: 周立, role: 通讯员}
      credits: {editor: 陈晨, proofreader: 赵敏, reviewer: 周立}
      cover:
        src: /assets/images/a.jpg
        alt: 门厅
      tags: [图书馆, 公共文化]
      ---

      青禾11月8日电 从本周六起，开放到**晚上九点**，见[地图](https://example.cn/map)。

      ![读者](/assets/images/a.jpg "阅览室"){credit="王芳 摄"}

      ![书架](/assets/images/b.png)

      ## 时间

      - 周六
      - 周日

      > “来的人多了。”[^1]

      | 日子 | 人数 |
      | --- | ---: |
      | 周六 | 1200 |

      [^1]: 馆长说。
      """;

  /** The smallest picture that is one: a grey dot. */
  private static final String JPEG =
      "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP"
          + "/".repeat(102)
          + "wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=";

  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNoaGgAAAMEAYF1LgG8AAAAAElFTkSuQmCC";

  private Training() {}

  /** Builds the site in the folder that is named, which must not exist yet. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]);
    Files.createDirectories(site.resolve("articles"));
    Files.createDirectories(site.resolve("assets/images"));
    Files.writeString(site.resolve("site.yaml"), SETTINGS);
    Files.writeString(site.resolve("articles/a.md"), ARTICLE);
    Files.write(site.resolve("assets/images/a.jpg"), Base64.getDecoder().decode(JPEG));
    Files.write(site.resolve("assets/images/b.png"), Base64.getDecoder().decode(PNG));
    age(site);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      run(site, locale, "build", "--clean");
      run(site, locale, "build");
    }
    settle(Files.writeString(site.resolve("articles/a.md"), ARTICLE.replace("1200", "1300")));
    run(site, Locale.CHINESE, "build");
    Files.writeString(site.resolve("articles/b.md"), ARTICLE.replace("周末", "节日"));
    age(site);
    run(site, Locale.CHINESE, "build");
    run(site, Locale.CHINESE, "next");
    Files.writeString(site.resolve("articles/c.md"), ARTICLE.replace("section: 要闻", "section: 要文"));
    run(site, Locale.CHINESE, "build");
  }

  /** Makes files old enough for the next build to know them again by their time. */
  private static void age(Path site) throws IOException {
    FileTime hourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> !f.startsWith(site.resolve("public"))).toList()) {
        Files.setLastModifiedTime(file, hourAgo);
      }
    }
  }

  /** Waits for the file system's clock: a file as new as a build is read with the whole site. */
  private static void settle(Path file) throws IOException {
    FileTime written = Files.getLastModifiedTime(file);
    Path clock = Files.createTempFile(file.toAbsolutePath().getParent(), ".clock", "");
    while (Files.getLastModifiedTime(clock).equals(written)) {
      Files.write(clock, new byte[1]);
    }
    Files.delete(clock);
  }

  private static void run(Path site, Locale locale, String... args) {
    Surroundings process = Surroundings.ofProcess();
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Byline.run(
        args,
        new Surroundings(
            process.in(), silent, silent, locale, site.toAbsolutePath(), process.clock(), false));
  }
}
