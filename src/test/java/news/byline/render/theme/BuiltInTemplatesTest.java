package news.byline.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks once for all sites what no build checks anew. */
class BuiltInTemplatesTest {

  private static Map<String, String> templates() throws IOException {
    Map<String, String> templates = new HashMap<>();
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      for (Path file : files.toList()) {
        templates.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return templates;
  }

  @Test
  void haveNoFaultsAndReadNoClock() throws IOException {
    Map<String, String> templates = templates();
    assertThat(templates).containsKeys("layout.ftl", "article.ftl");
    assertThat(new TemplateRenderer(templates, templates.keySet()).check()).isEmpty();
  }

  @Test
  void areNotCheckedWhereASiteHasItsOwn() throws IOException {
    Map<String, String> templates = templates();
    templates.put("404.ftl", "${.now}");
    templates.put("gone.ftl", "${.now}");
    TemplateRenderer renderer = new TemplateRenderer(templates, Set.of("gone.ftl"));
    assertThat(renderer.check())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place().file()).isEqualTo("templates/gone.ftl"));
  }
}
