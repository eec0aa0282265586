package news.byline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Publishes to a disk that is too small for the new edition. */
class FullDiskTest {

  private static final byte[] LARGE = new byte[60_000];

  private static FileSystem disk() {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder().setBlockSize(1000).setMaxSize(100_000).build());
  }

  private static Path published(FileSystem disk) throws Exception {
    Path site = disk.getPath("/srv/public");
    try (Publication edition = Publication.begin(site, false)) {
      edition.write("index.html", 1, new byte[] {1});
      edition.write("a/b.html", 1, new byte[30_000]);
      edition.finish(1);
    }
    return site;
  }

  private static List<String> siblings(Path site) throws IOException {
    try (var files = Files.list(site.getParent())) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void leavesTheEarlierEditionWhereTheDiskIsFull() throws Exception {
    try (FileSystem disk = disk()) {
      Path site = published(disk);
      assertThatThrownBy(
              () -> {
                try (Publication edition = Publication.begin(site, false)) {
                  edition.write("index.html", 1, new byte[] {2});
                  edition.write("large.html", 1, LARGE);
                  edition.write("large2.html", 1, LARGE);
                  edition.finish(1);
                }
              })
          .isInstanceOf(IOException.class);
      assertThat(Files.readAllBytes(site.resolve("index.html"))).containsExactly(1);
      assertThat(Files.size(site.resolve("a/b.html"))).isEqualTo(30_000);
      assertThat(siblings(site)).containsExactly("public");
    }
  }

  @Test
  void publishesOnceThereIsRoomAgain() throws Exception {
    try (FileSystem disk = disk()) {
      Path site = published(disk);
      Path filler = Files.write(disk.getPath("/srv/filler"), LARGE);
      assertThatThrownBy(
              () -> {
                try (Publication edition = Publication.begin(site, true)) {
                  edition.write("a/b.html", 1, LARGE);
                }
              })
          .isInstanceOf(IOException.class);
      Files.delete(filler);
      try (Publication edition = Publication.begin(site, false)) {
        assertThat(edition.write("a/b.html", 1, new byte[30_000])).isEqualTo(Outcome.UNCHANGED);
        assertThat(edition.finish(1).removed()).containsExactly("index.html");
      }
      assertThat(siblings(site)).containsExactly("public");
    }
  }

  /** Publishes ten files, of which each holds one byte again and again. */
  private static void publish(Path site, int from, int to, int content) throws Exception {
    try (Publication edition = Publication.begin(site, false)) {
      for (int i = from; i < to; i++) {
        byte[] bytes = new byte[2_500];
        java.util.Arrays.fill(bytes, (byte) content);
        edition.write("f" + i % 3 + "/" + i + ".html", content, bytes);
      }
      edition.finish(content);
    }
  }

  @Test
  void leavesEveryFileWholeWhereverTheDiskGetsFull() throws Exception {
    int failed = 0;
    for (int room = 0; room < 50; room++) {
      try (FileSystem disk = disk()) {
        Path site = disk.getPath("/srv/public");
        publish(site, 0, 10, 1);
        int used = 10 * 3 + 2;
        Path filler =
            Files.write(
                disk.getPath("/srv/filler"), new byte[Math.max(1, 100 - used - room) * 1000]);
        try {
          publish(site, 3, 14, 2);
        } catch (IOException e) {
          failed++;
        }
        for (String path : paths(site)) {
          byte[] bytes = Files.readAllBytes(site.resolve(path));
          assertThat(bytes).as("room %d: %s", room, path).hasSize(2_500);
          assertThat(bytes[0]).isEqualTo(bytes[2_499]);
        }
        Files.delete(filler);
        publish(site, 3, 14, 3);
        assertThat(paths(site)).as("room %d", room).hasSize(11);
        assertThat(Files.list(site.resolve(".byline")).map(f -> f.getFileName().toString()))
            .containsExactlyInAnyOrder("lock", "manifest");
      }
    }
    assertThat(failed).isBetween(20, 49);
  }

  private static List<String> paths(Path site) throws IOException {
    try (var walk = Files.walk(site)) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> !f.startsWith(site.resolve(".byline")))
          .map(f -> site.relativize(f).toString())
          .toList();
    }
  }
}
