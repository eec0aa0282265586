package news.byline.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import news.byline.model.Digest;

/** Reads the built-in theme, which lies beside the program's own classes. */
final class ThemeReader {

  private static final String ROOT = "news/byline/theme/";
  private static final String TEMPLATES = ROOT + "templates/";
  private static final String ASSETS = ROOT + "assets/";

  private ThemeReader() {}

  /** Returns the templates by their names, such as {@code article.ftl}. */
  static SortedMap<String, String> templates() throws IOException {
    SortedMap<String, String> templates = new TreeMap<>();
    for (String name : names(TEMPLATES)) {
      templates.put(name, new String(bytes(TEMPLATES + name), StandardCharsets.UTF_8));
    }
    return templates;
  }

  /** Returns the names of the files that the theme serves, such as {@code site.css}. */
  static List<String> assets() throws IOException {
    return names(ASSETS);
  }

  /** Returns the bytes of a file that the theme serves. */
  static byte[] asset(String name) throws IOException {
    return bytes(ASSETS + name);
  }

  /** Returns the digest of what tells this program from another version of it. */
  static long program() throws IOException {
    try {
      return Program.DIGEST;
    } catch (ExceptionInInitializerError e) {
      throw new IOException("the program does not find its own files", e.getCause());
    }
  }

  /** What runs stays what it was, whatever comes to stand in its place meanwhile. */
  private static final class Program {

    static final long DIGEST = digest();

    private static long digest() {
      try {
        return program(home());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Returns the digest of what tells a program from another version of it.
   *
   * @param home its jar, or the folder of its classes while it is being developed
   */
  static long program(Path home) throws IOException {
    Digest digest = new Digest().add(home.toString());
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        digest.add(home.relativize(file).toString());
        digest.add(attributes.size()).add(attributes.lastModifiedTime().toMillis());
      }
    }
    return digest.value();
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = ThemeReader.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + resource);
      }
      return in.readAllBytes();
    }
  }

  private static List<String> names(String folder) throws IOException {
    Path home = home();
    return Files.isDirectory(home) ? namesInFolder(home.resolve(folder)) : namesInJar(home, folder);
  }

  private static Path home() {
    try {
      return Path.of(ThemeReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException("the program does not find itself", e));
    }
  }

  private static List<String> namesInFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<String> namesInJar(Path jar, String folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          names.add(entry.getName().substring(folder.length()));
        }
      }
    }
    names.sort(null);
    return names;
  }
}
