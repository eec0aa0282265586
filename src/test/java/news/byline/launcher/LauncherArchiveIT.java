package news.byline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs a copy of the launcher under a Java that notes what it is asked. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "byline.cmd is the launcher on Windows")
class LauncherArchiveIT {

  private static final String USE = "-XX:SharedArchiveFile=";

  /** Ends a test that would hang. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String TRAINING = "news.byline.cli.Training";

  @TempDir Path folder;
  private Path target;
  private Path jar;

  @BeforeEach
  void copyTheProgram() throws IOException {
    Path home = Files.createDirectory(folder.resolve("program"));
    for (String part : List.of("src/main", "templates", "assets/theme", "target")) {
      Files.createDirectories(home.resolve(part));
    }
    Files.copy(Path.of("byline"), home.resolve("byline"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createFile(home.resolve("pom.xml"));
    for (String source : List.of("pom.xml", "src/main", "templates", "assets/theme")) {
      setAge(home.resolve(source), Duration.ofHours(1));
    }
    target = home.resolve("target");
    jar = target.resolve("byline.jar");
    Files.createDirectory(target.resolve("lib"));
    try (Stream<Path> libraries = Files.list(Path.of("target/lib"))) {
      for (Path library : libraries.toList()) {
        Files.copy(library, target.resolve("lib").resolve(library.getFileName()));
      }
    }
    Files.copy(Path.of("target/byline.jar"), jar);
    // A busy machine would let polite work wait for minutes.
    script(folder.resolve("nice"), "exec \"$@\"\n");
  }

  /** Makes the home of a Java that notes its arguments and fails to train if told to. */
  private Path java(String name, String training) throws IOException {
    Path home = folder.resolve(name);
    String real = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    script(
        Files.createDirectories(home.resolve("bin")).resolve("java"),
        """
        case "$*" in *%s*) %s;; *) printf '%%s\\n' "$@" >'%s' ;; esac
        exec '%s' "$@"
        """
            .formatted(TRAINING, training, home.resolve("asked"), real));
    return home;
  }

  private static void script(Path file, String lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + lines);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path java(String name) throws IOException {
    return java(name, ":");
  }

  /** Runs a command, which must say its own words only; returns what Java was asked. */
  private List<String> run(Path java) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    ProcessBuilder builder = new ProcessBuilder(target.resolveSibling("byline") + "", "--version");
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(said)).matches("byline .*\nJava .*\n");
    assertThat(process.exitValue()).isZero();
    return Files.readAllLines(java.resolve("asked"));
  }

  private List<Path> archives(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(f -> f.toString().endsWith(suffix)).toList();
    }
  }

  /** Waits until there are so many archives, each at least as new as the program. */
  private void await(int count) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!archives(".tmp").isEmpty() || fresh() < count) {
      assertThat(Instant.now()).as("an archive is made at last").isBefore(end);
      // Another process makes it, and tells nobody when it is done.
      Thread.sleep(50);
    }
  }

  private long fresh() throws IOException {
    FileTime program = Files.getLastModifiedTime(jar);
    long fresh = 0;
    for (Path archive : archives(".jsa")) {
      fresh += Files.getLastModifiedTime(archive).compareTo(program) < 0 ? 0 : 1;
    }
    return fresh;
  }

  private static void setAge(Path file, Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void makesAnArchiveBesideTheFirstCommandAndUsesItFromThenOn() throws Exception {
    Path java = java("jdk");
    assertThat(run(java)).noneMatch(a -> a.startsWith(USE));
    await(1);
    Path archive = archives(".jsa").get(0);
    assertThat(run(java)).contains(USE + archive);
    assertThat(loaded(archive))
        .contains("news.byline.build.SiteBuilder source: shared objects file (top)");
  }

  /** Returns which classes a Java loads from where; it fails if the archive does not fit. */
  private String loaded(Path archive) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:on",
                "-XX:+UseSerialGC",
                "-Xlog:class+load",
                USE + archive,
                "-jar",
                jar.toString(),
                "build",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes());
  }

  @Test
  void replacesAnArchiveThatIsOlderThanTheProgram() throws Exception {
    Path java = java("jdk");
    run(java);
    await(1);
    Path archive = archives(".jsa").get(0);
    setAge(archive, Duration.ofHours(1));
    assertThat(run(java)).noneMatch(a -> a.startsWith(USE));
    await(1);
    assertThat(Files.getLastModifiedTime(archive))
        .isGreaterThanOrEqualTo(Files.getLastModifiedTime(jar));
    assertThat(run(java)).contains(USE + archive);
  }

  @Test
  void keepsAnArchiveForEachJava() throws Exception {
    for (Path java : List.of(java("old jdk"), java("new jdk"))) {
      run(java);
      await(1);
      assertThat(run(java))
          .anyMatch(a -> a.startsWith(USE) && a.contains(java.getFileName() + "_"));
    }
    assertThat(archives(".jsa")).hasSize(2);
  }

  @Test
  void saysNothingOfAnArchiveThatDoesNotFit() throws Exception {
    Path java = java("jdk");
    run(java);
    await(1);
    Path archive = archives(".jsa").get(0);
    setAge(jar, Duration.ofSeconds(90));
    assertThat(run(java)).as("made for a jar of another time").contains(USE + archive);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertThat(run(java)).contains(USE + archive);
  }

  @Test
  void worksWithoutAnArchiveWhereNoneCanBeWritten() throws Exception {
    Path java = java("jdk");
    run(java);
    await(1);
    Path archive = archives(".jsa").get(0);
    Files.delete(archive);
    Files.createFile(target.resolve(archive.getFileName() + ".tmp"));
    assertThat(run(java)).noneMatch(a -> a.startsWith(USE));
    assertThat(run(java)).noneMatch(a -> a.startsWith(USE));
    assertThat(archive).doesNotExist();
  }

  @Test
  void triesOnceOnlyWithAJavaThatMakesNoArchive() throws Exception {
    Path tries = folder.resolve("tries");
    Path java = java("jdk", "echo try >>'" + tries + "'; exit 1");
    run(java);
    await(1);
    assertThat(run(java)).noneMatch(a -> a.startsWith(USE));
    assertThat(Files.readAllLines(tries)).hasSize(1);
  }
}
