package news.byline.site;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.cli.Main;

/** Runs the program in a process of its own, which can be killed at any moment. */
final class ChildProgram {

  private final Path folder;
  private final String classPath;
  private final Path archive;

  /** Packs the program's classes, since Java shares the loading only of those in a jar. */
  private ChildProgram(Path folder) throws IOException {
    this.folder = folder;
    this.archive = folder.resolve("classes.jsa");
    Path jar = folder.resolve("byline.jar");
    pack(classes(), jar);
    this.classPath =
        jar
            + File.pathSeparator
            + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
  }

  /** Prepares to start the program many times; it is run once on a site for that. */
  static ChildProgram prepared(Path folder, Path site) throws Exception {
    ChildProgram program = new ChildProgram(folder);
    program.start(site, "-XX:ArchiveClassesAtExit=" + program.archive).waitFor();
    return program;
  }

  private static Path classes() throws IOException {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
      }
    }
  }

  /** Begins to build a site. */
  Process build(Path site, String... options) throws IOException {
    return start(site, "-XX:SharedArchiveFile=" + archive, options);
  }

  /**
   * Begins to build a site with little memory.
   *
   * @param heap as Java's option {@code -Xmx} takes it
   */
  Process buildWithin(String heap, Path site) throws IOException {
    return start(site, "-Xmx" + heap);
  }

  /** Begins to build a site with an option for Java. */
  Process buildWith(String option, Path site, String... options) throws IOException {
    return start(site, option, options);
  }

  private Process start(Path site, String option, String... options) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx256m", option, "-Xshare:auto"));
    command.addAll(List.of("-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dorg.freemarker.loggerLibrary=none", "-cp", classPath));
    command.addAll(List.of(Main.class.getName(), "build", site.toString(), "-q", "-j2"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(folder.resolve("said.txt").toFile()).start();
  }

  /** Returns what the last build said. */
  String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }
}
