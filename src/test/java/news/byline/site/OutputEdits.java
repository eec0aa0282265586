package news.byline.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays hands on the output of a site: on Byline's files, and by putting others there. */
final class OutputEdits {

  private final Path output;
  private final Random random;
  private final Map<String, String> foreign = new TreeMap<>();
  private int names;

  OutputEdits(Path output, Random random) {
    this.output = output;
    this.random = random;
  }

  /** Returns the files that Byline did not write, with what they hold. */
  Map<String, String> foreign() {
    return foreign;
  }

  /** Makes one edit and tells which. */
  String edit() throws IOException {
    awaitTick();
    List<String> own = own();
    String file = own.get(random.nextInt(own.size()));
    Path place = output.resolve(file);
    switch (random.nextInt(7)) {
      case 0 -> Files.delete(place);
      case 1 -> {
        Path other = Files.writeString(output.resolve(".byline/other"), "x");
        Files.move(other, place, StandardCopyOption.REPLACE_EXISTING);
      }
      case 2 -> {
        delete(place.getParent().equals(output) ? place : place.getParent());
        foreign.keySet().removeIf(path -> !Files.exists(output.resolve(path)));
      }
      case 3 -> {
        String other = file + ".old" + names++;
        Files.move(place, output.resolve(other));
        foreign.put(other, Files.readString(output.resolve(other), StandardCharsets.ISO_8859_1));
      }
      case 4 -> {
        return "drop " + dropForeign();
      }
      default -> {
        return "put " + putForeign(file);
      }
    }
    return "spoil " + file;
  }

  private String putForeign(String beside) throws IOException {
    String folder = beside.substring(0, beside.lastIndexOf('/') + 1);
    String below = random.nextInt(3) == 0 ? "own" + random.nextInt(2) + "/" : "";
    String path = folder + below + "verify" + names++ + ".txt";
    Files.createDirectories(output.resolve(path).getParent());
    Files.writeString(output.resolve(path), path);
    foreign.put(path, path);
    return path;
  }

  private String dropForeign() throws IOException {
    if (foreign.isEmpty()) {
      return "nothing";
    }
    String path = foreign.keySet().iterator().next();
    foreign.remove(path);
    Files.delete(output.resolve(path));
    return path;
  }

  private List<String> own() throws IOException {
    List<String> own = new ArrayList<>(TestSite.files(output));
    own.removeAll(foreign.keySet());
    return own;
  }

  static void delete(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(place)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Two changes of a folder within one tick of the file system's clock leave it one time. */
  private void awaitTick() throws IOException {
    Path probe = output.resolve(".byline/probe");
    Path manifest = output.resolve(".byline/manifest");
    do {
      Files.writeString(probe, "");
    } while (Files.getLastModifiedTime(probe).compareTo(Files.getLastModifiedTime(manifest)) <= 0);
    Files.delete(probe);
  }
}
