package news.byline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import news.byline.site.TestPictures;
import news.byline.site.TestSite;
import news.byline.site.TestSite.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unpacks the archives of the profile {@code dist} and works with them where no Java is. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "byline.cmd is the launcher on Windows")
class DistributionIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** What the launcher calls besides Java. */
  private static final List<String> TOOLS =
      List.of("locale", "readlink", "uname", "find", "mkdir", "nice", "mv", "rm", "head", "touch");

  /** Ends a test that would hang. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir Path folder;

  /** The program that has run; null before. */
  private @Nullable Path used;

  private static Path archive(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(suffix)).toList();
      assertThat(found).as("archives named *" + suffix).hasSize(1);
      return found.get(0);
    }
  }

  /** Unpacks an archive into a folder whose name is as awkward as an editor's. */
  private Path unpack(String suffix) throws Exception {
    Path into = Files.createDirectory(folder.resolve("我的 程序"));
    if (suffix.equals(".tar.gz")) {
      Process tar =
          new ProcessBuilder("tar", "-xzf", archive(suffix).toString(), "-C", into.toString())
              .inheritIO()
              .start();
      assertThat(tar.waitFor()).isZero();
    } else {
      unzip(archive(suffix), into);
    }
    try (Stream<Path> roots = Files.list(into)) {
      List<Path> found = roots.toList();
      assertThat(found).as("an archive unpacks into one folder").hasSize(1);
      return found.get(0);
    }
  }

  private static void unzip(Path archive, Path into) throws IOException {
    Map<String, String> posix = Map.of("enablePosixFileAttributes", "true");
    try (FileSystem zip = FileSystems.newFileSystem(archive, posix);
        Stream<Path> files = Files.walk(zip.getPath("/"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = into.resolve(file.toString().substring(1));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file));
      }
    }
  }

  private ProcessBuilder byline(Path program, List<String> args) throws IOException {
    Path tools = folder.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectory(tools);
      for (String tool : TOOLS) {
        Path real =
            Stream.of("/bin", "/usr/bin")
                .map(d -> Path.of(d, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError(tool + " is missing"));
        Path script = tools.resolve(tool);
        Files.writeString(script, "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    List<String> command = new ArrayList<>(List.of(program.resolve("byline").toString()));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  /** Waits for what the first command left at work, which keeps the program's own classes. */
  @AfterEach
  void awaitClasses() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (used != null && !classesAreKept(used.resolve("app"))) {
      assertThat(Instant.now()).as("an archive is made at last").isBefore(end);
      // Another process makes it, and tells nobody when it is done.
      Thread.sleep(50);
    }
  }

  private static boolean classesAreKept(Path app) throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      List<String> names = files.map(Path::toString).filter(n -> n.contains("classes-")).toList();
      return !names.isEmpty() && names.stream().noneMatch(n -> n.endsWith(".tmp"));
    }
  }

  private Run run(Path program, String... args) throws Exception {
    used = program;
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        byline(program, List.of(args))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith(".byline")) {
          tree.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return tree;
  }

  @ParameterizedTest
  @ValueSource(strings = {".tar.gz", ".zip"})
  void buildsTheSampleWhereNoJavaIs(String suffix) throws Exception {
    Path program = unpack(suffix);
    Path sample = program.resolve("sample");
    Run run = run(program, "build", sample.toString(), "--now", "2026-03-01T08:00+08:00");
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> built = tree(sample.resolve("public"));
    assertThat(built).containsKeys("index.html", "assets/theme/site.css");
    Path same = folder.resolve("same");
    Run here =
        TestSite.run(
            sample,
            Locale.ENGLISH,
            "build",
            "-o",
            same.toString(),
            "--now",
            "2026-03-01T08:00+08:00");
    assertThat(here.code()).as(here.err()).isZero();
    assertThat(tree(same)).as("with a whole Java").isEqualTo(built);
  }

  @ParameterizedTest
  @ValueSource(strings = {".tar.gz", ".zip"})
  void lacksNoModuleForAnyCommand(String suffix) throws Exception {
    Path program = unpack(suffix);
    assertThat(run(program, "new", "site", "站点").code()).isZero();
    TestSite site = TestSite.in(folder.resolve("站点"));
    for (String charset : List.of("GB18030", "Big5", "UTF-16", "GBK")) {
      String text = "---\ntitle: 圖書館開放到晚上九點\ndate: 2025-11-08\n---\n\n讀者在閱覽室看書，" + charset + "。\n";
      site.file(
          "articles/" + charset.toLowerCase(Locale.ROOT) + ".md",
          text.getBytes(Charset.forName(charset)));
    }
    site.file("assets/a.jpg", TestPictures.jpeg(400, 300))
        .file("assets/a.png", TestPictures.png(400, 300));
    site.file(
        "articles/pictures.md",
        "---\ntitle: 图片\ndate: 2025-11-08\n---\n\n![甲](/assets/a.jpg)\n\n![乙](/assets/a.png)\n"
            .getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        folder.resolve("来稿.html"), "<title>县图书馆延长开放</title><h1>县图书馆延长开放</h1><p>从本周六起，开放到九点。</p>");
    Files.write(folder.resolve("来稿.docx"), word("县文化馆新开一间教室", "从本周日起，教室开放。"));
    assertThat(run(program, "import", "来稿.html", "来稿.docx", "--site", "站点"))
        .as("import")
        .extracting(Run::code)
        .isEqualTo(0);
    for (List<String> args :
        List.of(
            List.of("check", "站点", "--format", "json"),
            List.of("check", "站点", "--format", "sarif"),
            List.of("build", "站点", "--drafts", "--base-url", "https://news.example.cn"),
            List.of("next", "站点"),
            List.of("completion"),
            List.of("help", "build"))) {
      Run run = run(program, args.toArray(String[]::new));
      Run here = TestSite.run(folder, Locale.ENGLISH, args.toArray(String[]::new));
      assertThat(run.code()).as(args + run.err()).isEqualTo(here.code());
      if (!List.of("build", "next").contains(args.get(0))) {
        assertThat(run.out()).isEqualTo(here.out());
      }
    }
    assertThat(run(program, "check", "站点", "--fix", "--fix-encoding").code()).isZero();
    for (String charset : List.of("gb18030", "big5", "utf-16", "gbk")) {
      assertThat(Files.readString(site.folder().resolve("articles/" + charset + ".md")))
          .contains("讀者在閱覽室看書");
    }
  }

  /** Makes the smallest Word file there is, of paragraphs. */
  private static byte[] word(String... paragraphs) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
    parts.put(
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="a" Target="word/document.xml" Type=\
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
        </Relationships>""");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + Stream.of(paragraphs)
                .map(p -> "<w:p><w:r><w:t>" + p + "</w:t></w:r></w:p>")
                .collect(Collectors.joining())
            + "</w:body></w:document>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void servesAPreview() throws Exception {
    Path program = unpack(".tar.gz");
    assertThat(run(program, "new", "site", "site").code()).isZero();
    Path out = folder.resolve("served.txt");
    Process serve =
        byline(program, List.of("serve", "site", "--port", "0"))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      Instant end = Instant.now().plus(PATIENCE);
      Matcher address = Pattern.compile("http://\\S+").matcher("");
      while (!address.reset(Files.readString(out)).find()) {
        assertThat(Instant.now()).as(Files.readString(out)).isBefore(end);
        // Another process writes the file.
        Thread.sleep(50);
      }
      HttpRequest request = HttpRequest.newBuilder(URI.create(address.group())).build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    } finally {
      serve.destroy();
      assertThat(serve.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void startsFromClassesInMemoryWhereverItLies() throws Exception {
    Path program = unpack(".zip");
    Process java =
        new ProcessBuilder(
                program.resolve("runtime/bin/java").toString(),
                "-Xshare:on",
                "-XX:+UseSerialGC",
                "-Xlog:class+load",
                "-jar",
                program.resolve("app/byline.jar").toString(),
                "build",
                program.resolve("sample").toString(),
                "-q")
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said).contains("javax.imageio.ImageIO source: shared objects file");
  }

  @Test
  void saysForWhichMachineItIs() throws Exception {
    Path program = unpack(".tar.gz");
    Files.writeString(program.resolve("runtime/system"), "Plan9 mips\n");
    Run run = run(program, "build");
    used = null;
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("this archive is for Plan9 mips");
  }

  @Test
  void namesTheLicenceOfEveryLibrary() throws Exception {
    Path program = unpack(".zip");
    String notice = Files.readString(program.resolve("NOTICE.md"));
    try (Stream<Path> libraries = Files.list(program.resolve("app/lib"))) {
      for (Path library : libraries.toList()) {
        String name = library.getFileName().toString().replaceFirst("-\\d.*", "");
        String row =
            notice
                .lines()
                .filter(l -> l.matches("\\|(.* )?" + name + "[, ].*"))
                .findFirst()
                .orElse("");
        assertThat(row).as(name + " in NOTICE.md").isNotEmpty();
        if (row.contains("of its name") || row.contains("of their names")) {
          assertThat(program.resolve("licenses").resolve(name)).isNotEmptyDirectory();
        }
      }
    }
    Matcher links = Pattern.compile("\\]\\((?!http)([^)]+)\\)").matcher(notice);
    while (links.find()) {
      assertThat(program.resolve(links.group(1))).exists();
    }
    assertThat(program.resolve("runtime/legal/java.base")).isNotEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {".tar.gz", ".zip"})
  void letsRunWhatIsToRunAndNothingElse(String suffix) throws Exception {
    Path program = unpack(suffix);
    try (Stream<Path> files = Files.walk(program)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = program.relativize(file).toString();
        boolean runs =
            name.equals("byline")
                || name.startsWith("runtime/bin/")
                || name.matches("runtime/lib/(jexec|jspawnhelper)");
        Set<PosixFilePermission> mode =
            PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--");
        assertThat(Files.getPosixFilePermissions(file)).as(name).isEqualTo(mode);
      }
    }
    for (String page : List.of("man1/byline.1", "zh_CN/man1/byline-check.1")) {
      assertThat(program.resolve("share/man").resolve(page)).exists();
    }
    assertThat(program.resolve("share/zsh/site-functions/_byline"))
        .content()
        .startsWith("#compdef byline\n");
  }

  @Test
  void bearsTheLauncherOfWindowsWithItsLineEnds() throws Exception {
    assertThat(unpack(".zip").resolve("byline.cmd")).content().matches("([^\r\n]*\r\n)+");
  }

  @Test
  void bearsTheSameTimesWheneverItIsMade() throws Exception {
    try (ZipFile zip = new ZipFile(archive(".zip").toFile())) {
      assertThat(zip.stream().map(e -> e.getTimeLocal().toString()).distinct()).hasSize(1);
    }
  }
}
