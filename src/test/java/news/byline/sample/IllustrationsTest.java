package news.byline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that the committed pictures are those that the program draws; {@code
 * -Dillustrations=update} draws them anew.
 */
final class IllustrationsTest {
  private static final Path COMMITTED = Path.of("assets", "images");

  @Test
  void drawsTheCommittedPictures(@TempDir Path drawn) throws IOException {
    if ("update".equals(System.getProperty("illustrations"))) {
      Illustrations.draw(COMMITTED);
    }
    Illustrations.draw(drawn);

    List<String> names = names(drawn);
    assertThat(names(COMMITTED)).isEqualTo(names);
    for (String name : names) {
      assertSamePicture(drawn.resolve(name), COMMITTED.resolve(name));
    }
  }

  // Encoders differ between JDKs, so pixels are compared by their extent only; text must be equal.
  private static void assertSamePicture(Path drawn, Path committed) throws IOException {
    if (drawn.toString().endsWith(".svg")) {
      assertThat(committed).hasSameBinaryContentAs(drawn);
      return;
    }
    BufferedImage actual = ImageIO.read(committed.toFile());
    BufferedImage expected = ImageIO.read(drawn.toFile());
    assertThat(actual).as("%s can be decoded", committed).isNotNull();
    assertThat(actual.getWidth()).as("width of %s", committed).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).as("height of %s", committed).isEqualTo(expected.getHeight());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
