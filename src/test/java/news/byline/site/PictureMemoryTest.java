package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds a site with large photographs within little memory, and where no WebP can be written. */
@Timeout(300)
class PictureMemoryTest {

  @TempDir Path folder;

  @Test
  void makesVersionsOf50MegapixelsWithinLittleMemory() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    TestSite sources = TestSite.in(site).article("a.md", "", "![](a.jpg)\n\n![](b.jpg)");
    write(site.resolve("articles/a.jpg"), 8660, 5774);
    Files.copy(site.resolve("articles/a.jpg"), site.resolve("articles/b.jpg"));
    ChildProgram program =
        ChildProgram.prepared(
            folder, TestSite.in(Files.createDirectory(folder.resolve("other"))).folder());
    assertThat(program.buildWithin("160m", site).waitFor()).as(program.said()).isZero();
    assertThat(sources.published()).anyMatch(f -> f.matches("articles/b\\.1600\\..{8}\\.webp"));
  }

  /** Draws what is as grainy as a photograph. */
  private static void write(Path file, int width, int height) throws IOException {
    BufferedImage colours = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    byte[] samples = ((DataBufferByte) colours.getRaster().getDataBuffer()).getData();
    for (int at = 0; at < samples.length; at++) {
      samples[at] = (byte) ((at * 2654435761L >> 24 & 31) + (at / 90_000 & 127));
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.95f);
      writer.write(null, new IIOImage(colours, null, null), param);
    }
    writer.dispose();
  }

  @Test
  void publishesTheOwnFormatWhereNoWebpCanBeWritten() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    TestSite sources =
        TestSite.in(site)
            .file("assets/a.jpg", TestPictures.photograph(800, 600, 1))
            .article("a.md", "", "![](/assets/a.jpg)");
    ChildProgram program =
        ChildProgram.prepared(
            folder, TestSite.in(Files.createDirectory(folder.resolve("other"))).folder());
    Path file = Files.createFile(folder.resolve("no-folder"));
    String nowhere = "-Dcom.luciad.imageio.webp.tmpdir=" + file;
    assertThat(program.buildWith(nowhere, site, "--strict").waitFor()).as(program.said()).isZero();
    assertThat(program.said()).contains("[webp-missing]").containsOnlyOnce("webp-missing");
    assertThat(sources.published())
        .anyMatch(f -> f.matches("assets/a\\.480\\..{8}\\.jpg"))
        .noneMatch(f -> f.endsWith(".webp"));
    assertThat(sources.page("2022/02/a.html")).contains("480w").doesNotContain("webp");
    // The next text that is mended finds the site as it is.
    Path article = site.resolve("articles/a.md");
    Files.writeString(article, Files.readString(article) + "\n\n又一段。\n");
    assertThat(program.buildWith(nowhere, site).waitFor()).as(program.said()).isZero();
    assertThat(sources.page("2022/02/a.html")).contains("又一段", "480w").doesNotContain("webp");
    // On a machine that can, all is made good.
    sources.article("b.md", "", "又一篇");
    assertThat(sources.build().code()).isZero();
    assertThat(sources.page("2022/02/a.html")).contains(".webp 480w");
  }
}
