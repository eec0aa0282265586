package news.byline.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds one of the project's documents.
 *
 * @param file its path from the project's root
 */
record Document(Path file, String text) {

  private static final Pattern BLOCK =
      Pattern.compile("^```([^\\n]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  /** Holds one fenced block. */
  record Block(Document document, int line, String info, String text) {

    @Override
    public String toString() {
      return document.file + ":" + line;
    }
  }

  static Document read(String file) throws IOException {
    Path path = Path.of(file);
    return new Document(path, Files.readString(path));
  }

  /** Returns the documents at the root and of the benchmark, and all below {@code docs/}. */
  static List<Document> all() throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> bench = Files.list(Path.of("bench"));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      for (Path file : Stream.of(root, bench, docs).flatMap(s -> s).sorted().toList()) {
        if (Files.isRegularFile(file) && file.toString().endsWith(".md")) {
          documents.add(new Document(file, Files.readString(file)));
        }
      }
    }
    return documents;
  }

  /** Returns the fenced blocks whose info string begins so. */
  List<Block> blocks(String info) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(m -> m.group(1).startsWith(info))
        .map(m -> new Block(this, lineOf(m.start()), m.group(1), m.group(2)))
        .toList();
  }

  /** Returns the text of all blocks with such an info string. */
  String examples(String info) {
    return String.join("\n", blocks(info).stream().map(Block::text).toList());
  }

  /** Returns the targets of all links and pictures outside fenced blocks. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(BLOCK.matcher(text).replaceAll("").replaceAll("`[^`\\n]*`", ""));
    while (link.find()) {
      links.add(link.group(1));
    }
    return links;
  }

  /** Tells whether a heading has this anchor, formed as GitHub forms it. */
  boolean hasAnchor(String anchor) {
    return BLOCK
        .matcher(text)
        .replaceAll("")
        .lines()
        .filter(l -> l.startsWith("#"))
        .map(l -> l.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT))
        .map(l -> l.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .anyMatch(anchor::equals);
  }

  private int lineOf(int offset) {
    return (int) text.substring(0, offset).lines().count() + 1;
  }
}
