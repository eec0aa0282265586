import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays out the folder that the profile {@code dist} packs: the program, a Java of the modules that
 * it needs, the classes of that Java as they are in memory, manual pages and licences. It runs from
 * its source: {@code java src/dist/java/Distribution.java PROJECT TARGET}.
 */
final class Distribution {

  /**
   * What no class names, but what runs: encodings that Java keeps outside of its base on some
   * systems, GB18030 and Big5 among them.
   */
  private static final List<String> FOUND_BY_NAME = List.of("jdk.charsets");

  private static final Pattern LICENCE =
      Pattern.compile("(?i)(META-INF/)?([\\w-]+/)?[\\w-]*(LICENSE|NOTICE|COPYING)[\\w.-]*");

  private final Path project;
  private final Path jar;
  private final Path libraries;
  private final Path image;

  private Distribution(Path project, Path target) {
    this.project = project;
    jar = target.resolve("byline.jar");
    libraries = target.resolve("lib");
    image = target.resolve("dist");
  }

  public static void main(String[] args) throws Exception {
    new Distribution(Path.of(args[0]), Path.of(args[1])).make();
  }

  private void make() throws IOException, InterruptedException {
    delete(image);
    Files.createDirectories(image.resolve("app"));
    copyProgram();
    linkRuntime();
    archiveClasses();
    writeDocuments();
    copyLicences();
  }

  private void copyProgram() throws IOException {
    copy(jar, image.resolve("app/byline.jar"));
    copyTree(libraries, image.resolve("app/lib"));
    for (String file : List.of("byline", "byline.cmd", "LICENSE", "README.md", "README.zh-CN.md")) {
      copy(project.resolve(file), image.resolve(file));
    }
    copy(project.resolve("src/dist/NOTICE.md"), image.resolve("NOTICE.md"));
    copyTree(project.resolve("docs"), image.resolve("docs"));
    for (String part : List.of("site.yaml", "published-urls.txt", "articles", "assets")) {
      copyTree(project.resolve(part), image.resolve("sample").resolve(part));
    }
    // The theme is in the jar; a copy would keep the sample from getting a newer one.
    delete(image.resolve("sample/assets/theme"));
  }

  private void linkRuntime() throws IOException {
    String modules = String.join(",", modules());
    run(
        "jlink",
        "--add-modules",
        modules,
        "--output",
        image.resolve("runtime").toString(),
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages");
    // The launcher compares it with what uname says.
    String system = System.getProperty("os.name").replace("Mac OS X", "Darwin");
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    if (system.equals("Darwin")) {
      machine = machine.replace("aarch64", "arm64");
    }
    Files.writeString(image.resolve("runtime/system"), system + " " + machine + "\n");
  }

  /** Returns the modules whose classes the program and its libraries name, and the others. */
  private TreeSet<String> modules() throws IOException {
    List<String> command =
        new ArrayList<>(List.of("--print-module-deps", "--ignore-missing-deps", "--multi-release"));
    command.add(String.valueOf(Runtime.version().feature()));
    command.add("--class-path");
    List<String> jars = libraries().stream().map(Path::toString).toList();
    command.add(String.join(System.getProperty("path.separator"), jars));
    command.add(jar.toString());
    command.addAll(jars);
    String said = run("jdeps", command.toArray(String[]::new));
    String last = said.lines().reduce("", (before, line) -> line);
    TreeSet<String> modules = new TreeSet<>(List.of(last.split(",")));
    modules.addAll(FOUND_BY_NAME);
    return modules;
  }

  /**
   * Replaces Java's own archive of classes, which jlink leaves out, by one of all of Java's classes
   * that a build loads. It holds wherever the folder is put, since it names no class of ours.
   */
  private void archiveClasses() throws IOException, InterruptedException {
    Path site = image.resolve("training");
    Path list = image.resolve("classes.txt");
    Path program = image.resolve("app/byline.jar");
    String listing = "-XX:DumpLoadedClassList=" + list;
    // Neither compiled nor on several threads: what is loaded must not depend on who comes first.
    java(
        "-Xint",
        "-XX:ActiveProcessorCount=1",
        "-Xshare:off",
        listing,
        "-cp",
        program.toString(),
        "news.byline.cli.Training",
        site.toString());
    try (ZipFile ours = new ZipFile(program.toFile())) {
      // In the order of their names, since threads load them in another each time.
      TreeSet<String> foreign = new TreeSet<>();
      for (String line : Files.readAllLines(list)) {
        String name = line.split(" ", 2)[0];
        boolean plain = !line.startsWith("@") && !line.contains(" source:");
        if (plain && ours.getEntry(name + ".class") == null && isJava(name)) {
          foreign.add(name);
        }
      }
      Files.write(list, foreign);
    }
    // The launcher's collector, or the archive would hold objects that it could not use.
    java("-Xshare:dump", "-XX:+UseSerialGC", "-XX:SharedClassListFile=" + list, "-Xlog:disable");
    Files.delete(list);
    delete(site);
  }

  private static boolean isJava(String name) {
    return Stream.of("java/", "javax/", "jdk/", "sun/", "com/sun/").anyMatch(name::startsWith);
  }

  private void writeDocuments() throws IOException, InterruptedException {
    String program = image.resolve("app/byline.jar").toString();
    Path pages = image.resolve("share/man");
    java("-cp", program, "news.byline.cli.ManPages", pages.toString());
    String script = java("-jar", program, "completion");
    Path completion = image.resolve("share/bash-completion/completions/byline");
    Files.createDirectories(completion.getParent());
    Files.writeString(completion, script);
    Path zsh = image.resolve("share/zsh/site-functions/_byline");
    Files.createDirectories(zsh.getParent());
    Files.writeString(zsh, "#compdef byline\n" + script);
  }

  private void copyLicences() throws IOException {
    copyTree(project.resolve("src/dist/licenses"), image.resolve("licenses"));
    for (Path library : libraries()) {
      String name = library.getFileName().toString().replaceFirst("-\\d.*", "");
      try (ZipFile zip = new ZipFile(library.toFile())) {
        for (ZipEntry entry : zip.stream().toList()) {
          if (LICENCE.matcher(entry.getName()).matches() && !entry.isDirectory()) {
            String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            Path to = image.resolve("licenses").resolve(name).resolve(file);
            Files.createDirectories(to.getParent());
            try (InputStream bytes = zip.getInputStream(entry)) {
              Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
            }
          }
        }
      }
    }
  }

  private List<Path> libraries() throws IOException {
    try (Stream<Path> jars = Files.list(libraries)) {
      return jars.sorted().toList();
    }
  }

  /** Runs a tool of the Java that runs this, and returns what it said. */
  private static String run(String tool, String... args) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int code = ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, args);
    if (code != 0) {
      throw new IllegalStateException(tool + ": " + said);
    }
    return said.toString().strip();
  }

  /** Runs the new Java, and returns what it printed. */
  private String java(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(image.resolve("runtime/bin/java") + ""));
    command.add("-Djava.awt.headless=true");
    command.add("-Dorg.freemarker.loggerLibrary=none");
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] said = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + ": " + process.exitValue());
    }
    return new String(said, StandardCharsets.UTF_8);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isRegularFile(file)) {
          copy(file, copy);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
