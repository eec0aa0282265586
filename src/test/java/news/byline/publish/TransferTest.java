package news.byline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Looks at an output after each single step of a publication, as readers do and as whoever comes
 * after a power cut: a copy of the output at that moment is what a killed publication leaves.
 */
class TransferTest {

  private static final int PAGES = 40;

  private final Random random = new Random(11);

  /** Returns pages of which each names others that its edition has. */
  private Map<String, String> edition(int number) {
    List<String> paths = new ArrayList<>(List.of("index.html"));
    for (int i = 0; i < PAGES; i++) {
      if (random.nextInt(4) > 0) {
        paths.add("d" + i % 5 + "/" + (i % 3 == 0 ? "e" + i + "/" : "") + i + ".html");
      }
    }
    Map<String, String> pages = new TreeMap<>();
    for (String path : paths) {
      boolean kept = random.nextInt(3) > 0;
      StringBuilder text = new StringBuilder(kept ? "" : number + " ");
      for (int i = 0; i < 5; i++) {
        text.append(paths.get(random.nextInt(paths.size()))).append(' ');
      }
      pages.put(path, text + "end");
    }
    return pages;
  }

  private static void publish(Path target, Map<String, String> pages, Transfer.Watcher watcher)
      throws Exception {
    try (Publication publication = Publication.begin(target, false)) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);
        long key = page.getValue().hashCode();
        if (!publication.keep(page.getKey(), key)) {
          publication.write(page.getKey(), key, bytes);
        }
      }
      publication.finish(pages.hashCode(), watcher);
    }
  }

  private static void assertNoDeadLink(Path target) throws IOException {
    Set<String> seen = new HashSet<>();
    Deque<String> todo = new ArrayDeque<>();
    if (Files.exists(target.resolve("index.html"))) {
      todo.add("index.html");
    }
    while (!todo.isEmpty()) {
      String path = todo.pop();
      if (seen.add(path)) {
        assertThat(target.resolve(path)).isRegularFile();
        String text = Files.readString(target.resolve(path));
        assertThat(text).endsWith("end");
        Stream.of(text.split(" ")).filter(word -> word.endsWith(".html")).forEach(todo::push);
      }
    }
  }

  private static Map<String, String> pages(Path target) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(target)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(target.resolve(".byline"))) {
          pages.put(target.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return pages;
  }

  /** Copies an output as a kill would leave it: with what is staged, and with all times. */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.toList();
    }
    for (Path path : all) {
      Path copy = to.resolve(from.relativize(path).toString());
      Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    // Deepest first: to put a file into a folder changes the folder's time.
    for (Path path : all.stream().sorted(Comparator.reverseOrder()).toList()) {
      Path copy = to.resolve(from.relativize(path).toString());
      Files.setLastModifiedTime(copy, Files.getLastModifiedTime(path));
    }
  }

  @Test
  void leavesPagesWholeWhereTheOutputTurnsReadOnlyMidway() throws Exception {
    Map<String, String> before = edition(1);
    Map<String, String> next = edition(2);
    boolean failed = true;
    for (int step = 1; failed; step++) {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path target = disk.getPath("/srv/public");
        publish(target, before, Transfer.Watcher.NONE);
        AtomicInteger left = new AtomicInteger(step);
        Transfer.Watcher turning =
            () -> {
              if (left.decrementAndGet() == 0) {
                throw new AccessDeniedException(target.toString());
              }
            };
        try {
          publish(target, next, turning);
          failed = false;
        } catch (AccessDeniedException e) {
          assertThat(e).hasMessageContaining("/srv/public");
        }
        assertNoDeadLink(target);
        assertThat(pages(target).values()).allMatch(text -> text.endsWith("end"));
        publish(target, next, Transfer.Watcher.NONE);
        assertThat(pages(target)).isEqualTo(next);
      }
      assertThat(step).isLessThan(1000);
    }
  }

  @Test
  void leadsReadersSomewhereAtEveryStepAndIsCompletedAfterAKillAtAny() throws Exception {
    int kills = 0;
    for (int round = 0; round < 6; round++) {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path target = disk.getPath("/srv/public");
        List<Path> killed = new ArrayList<>();
        Map<String, String> before = edition(1);
        Map<String, String> next = edition(2);
        Transfer.Watcher watcher =
            () -> {
              assertNoDeadLink(target);
              Path copy = disk.getPath("/srv/killed" + killed.size());
              copy(target, copy);
              killed.add(copy);
            };
        publish(target, before, watcher);
        publish(target, next, watcher);
        assertThat(pages(target)).isEqualTo(next);
        kills += killed.size();
        Map<String, String> later = edition(3);
        for (Path copy : killed) {
          Map<String, String> wanted = random.nextBoolean() ? next : later;
          publish(copy, wanted, () -> assertNoDeadLink(copy));
          assertThat(pages(copy)).as(copy.toString()).isEqualTo(wanted);
          try (Stream<Path> left = Files.list(copy.resolve(".byline"))) {
            assertThat(left.map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrder("lock", "manifest");
          }
        }
      }
    }
    assertThat(kills).isGreaterThan(200);
  }
}
