import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Writes two sites, Byline's and Hugo's, of articles with one photograph each. Large shapes, small
 * shapes and grain make the made-up photographs about as heavy as a camera's. The same numbers
 * always give the same files.
 */
public final class Photographs {

  private static final float QUALITY = 0.92f;

  private Photographs() {}

  /** Writes photographs {@code FROM} to {@code TO - 1}, of so many megapixels, into a folder. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: java Photographs.java FROM TO MEGAPIXELS DIR");
      System.exit(2);
    }
    Path folder = Path.of(args[3]);
    double side = Math.sqrt(Double.parseDouble(args[2]) * 1e6 / 12);
    for (int n = Integer.parseInt(args[0]); n < Integer.parseInt(args[1]); n++) {
      Path articles = Files.createDirectories(folder.resolve("byline/articles"));
      Path page = Files.createDirectories(folder.resolve("hugo/content/a" + n));
      String front = "---\ntitle: 第" + n + "张照片\ndate: 2025-01-01\n---\n\n";
      Files.writeString(articles.resolve("a" + n + ".md"), front + "![果园](a" + n + ".jpg)\n");
      Files.writeString(page.resolve("index.md"), front);
      Path photograph = articles.resolve("a" + n + ".jpg");
      write(photographed((int) (4 * side), (int) (3 * side), n), photograph);
      Files.copy(photograph, page.resolve("photo.jpg"));
    }
  }

  /** Lays waves of several sizes and some grain over each other. */
  private static BufferedImage photographed(int width, int height, int seed) {
    Random random = new Random(seed);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    List<Integer> sizes = List.of(900, 310, 97, 31, 11);
    double[] turn = random.doubles(2L * sizes.size(), 0, 6.28).toArray();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double bright = 0;
        for (int i = 0; i < sizes.size(); i++) {
          double angle = turn[2 * i];
          double across = (x * Math.cos(angle) + y * Math.sin(angle)) / sizes.get(i);
          bright +=
              Math.sin(across + turn[2 * i + 1] + Math.sin(y / (2.0 * sizes.get(i)))) / (i + 1);
        }
        int grain = random.nextInt(13) - 6;
        int red = shade(125 + 45 * bright + grain);
        int green = shade(120 + 35 * bright + grain);
        int blue = shade(95 + 25 * Math.sin(bright * 3) + grain);
        row[x] = red << 16 | green << 8 | blue;
      }
      picture.setRGB(0, y, width, 1, row, 0, width);
    }
    return picture;
  }

  private static int shade(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }

  private static void write(BufferedImage picture, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(QUALITY);
    try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
  }
}
