package news.byline.sample;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the pictures of the sample site, so that they can be made again and no photograph is
 * needed.
 */
public final class Illustrations {
  private static final float QUALITY = 0.82f;

  private Illustrations() {}

  /** Draws into the folder that the only argument names. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: Illustrations FOLDER");
    }
    draw(Path.of(args[0]));
  }

  /** Draws every picture into the folder, making it where it is missing. */
  static void draw(Path folder) throws IOException {
    Files.createDirectories(folder);
    jpeg(folder.resolve("6c50134346c8d78051d7b74f9dee1d7.jpg"), new OrchardScene().draw());
    jpeg(folder.resolve("c6e86424a8dbad22da575e18009f041.jpg"), new SortingScene().draw());
    jpeg(folder.resolve("ac9aed39d5bb12ee482f8e41f045d4b.jpg"), new RoadScene().draw());
    jpeg(folder.resolve("b9142962745459043f4c3cbb02deb98.jpg"), new MeetingScene().draw());
    jpeg(folder.resolve("dawn.jpg"), new DawnScene().draw());
    jpeg(folder.resolve("notebook.jpg"), new NotebookScene().draw());
    jpeg(folder.resolve("workshop.jpg"), new WorkshopScene().draw());
    png(folder.resolve("oranges.png"), new StillLifeScene().draw());
    svg(folder.resolve("assignments.svg"), Charts.assignments());
    svg(folder.resolve("overlap.svg"), Charts.overlap());
    svg(folder.resolve("meetings.svg"), Charts.meetings());
    svg(folder.resolve("income.svg"), Charts.income());
  }

  private static void svg(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  private static void png(Path file, BufferedImage image) throws IOException {
    if (!ImageIO.write(Palette.of(image), "png", file.toFile())) {
      throw new IOException("no PNG writer for " + file);
    }
  }

  private static void jpeg(Path file, BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(QUALITY);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
  }
}
