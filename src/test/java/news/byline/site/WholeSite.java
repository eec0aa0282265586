package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;

/** Looks at an output as readers and programs find it while nobody minds it. */
final class WholeSite {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?]*)[^\"]*\"");

  private WholeSite() {}

  /** Checks that every file is whole and that readers meet no dead link on their way. */
  static void check(Path output, String as) throws Exception {
    for (String path : TestSite.allFiles(output)) {
      Path file = output.resolve(path);
      if (path.endsWith(".html")) {
        assertThat(Files.readString(file).stripTrailing())
            .as("%s: %s", as, path)
            .endsWith("</html>");
      } else if (path.endsWith(".xml")) {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      } else if (path.endsWith(".json")) {
        new ObjectMapper().readTree(file.toFile());
      }
    }
    if (Files.exists(output.resolve("index.html"))) {
      follow(output, as);
    }
  }

  private static void follow(Path output, String as) throws IOException {
    Set<Path> seen = new HashSet<>();
    Deque<Path> todo = new ArrayDeque<>(Set.of(output.resolve("index.html")));
    while (!todo.isEmpty()) {
      Path page = todo.pop();
      if (!seen.add(page) || !page.toString().endsWith(".html")) {
        continue;
      }
      Matcher links = LINK.matcher(Files.readString(page));
      while (links.find()) {
        String address = URLDecoder.decode(links.group(1), StandardCharsets.UTF_8);
        if (address.isEmpty() || address.matches("[a-z]+:.*")) {
          continue;
        }
        Path to = page.resolveSibling(address).normalize();
        Path file = Files.isDirectory(to) ? to.resolve("index.html") : to;
        assertThat(file).as("%s: link of %s", as, output.relativize(page)).isRegularFile();
        todo.push(file);
      }
    }
  }
}
