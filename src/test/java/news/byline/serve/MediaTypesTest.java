package news.byline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, text/html; charset=utf-8",
    "2022/02/A.HTML, text/html; charset=utf-8",
    "feed.xml, application/xml; charset=utf-8",
    "feed.json, application/json",
    "robots.txt, text/plain; charset=utf-8",
    "assets/theme/icon.svg, image/svg+xml; charset=utf-8",
    "a.b/c, application/octet-stream",
    "CNAME, application/octet-stream",
    "film.mp4, video/mp4"
  })
  void namesTypes(String path, String type) {
    assertThat(MediaTypes.of(path)).isEqualTo(type);
  }
}
