package news.byline.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalingTest {

  private static BufferedImage image(int type, int width, int... argb) {
    BufferedImage image = new BufferedImage(width, argb.length / width, type);
    image.setRGB(0, 0, width, argb.length / width, argb, 0, width);
    return image;
  }

  private static Pixels scaled(BufferedImage image, int width, int height) {
    return Scaling.scaled(Rows.of(image), width, height, 1);
  }

  @Test
  void averagesWhatANewPixelCovers() {
    BufferedImage image =
        image(BufferedImage.TYPE_INT_RGB, 3, 0x000000, 0x303030, 0x606060, 0x606060, 0x303030, 0);
    assertThat(scaled(image, 1, 1).samples()).containsExactly(0x30, 0x30, 0x30);
    // The middle pixel lies half in each new one.
    assertThat(scaled(image, 2, 2).samples())
        .containsExactly(0x10, 0x10, 0x10, 0x50, 0x50, 0x50, 0x50, 0x50, 0x50, 0x10, 0x10, 0x10);
  }

  @Test
  void keepsEveryPixelWhereTheSizeStays() {
    BufferedImage image = image(BufferedImage.TYPE_3BYTE_BGR, 2, 0x010203, 0xFFFEFD, 0x7F0080, 0);
    assertThat(scaled(image, 2, 2).samples())
        .containsExactly(1, 2, 3, 0xFF, 0xFE, 0xFD, 0x7F, 0, 0x80, 0, 0, 0);
  }

  @Test
  void givesWhatIsNotSeenNoColour() {
    BufferedImage image = image(BufferedImage.TYPE_INT_ARGB, 2, 0xFFC80000, 0x0000FF00);
    assertThat(scaled(image, 1, 1).samples()).containsExactly(0xC8, 0, 0, 0x80);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void putsEachPixelInAPlaceOfItsOwn(int orientation) {
    Set<Integer> places = new HashSet<>();
    for (int y = 0; y < 3; y++) {
      for (int x = 0; x < 5; x++) {
        places.add(Pixels.turned(orientation, x, y, 5, 3));
      }
    }
    assertThat(places).hasSize(15).allMatch(place -> place >= 0 && place < 15);
  }
}
