package news.byline.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a source of a site has changed. The system tells of it at once; besides, sizes and
 * times are looked at now and then, since some file systems tell nothing of what others change, and
 * every system tells of so many folders and changes only.
 */
final class SourceWatch implements AutoCloseable {

  /** How long nothing may happen before a save is taken to be done. */
  private static final long QUIET_MILLIS = 20;

  /** How long a stream of changes is waited for at most. */
  private static final long LONGEST_MILLIS = 300;

  private static final long POLL_MILLIS = 200;
  private static final long CHECK_MILLIS = 2000;

  /** How often the clock is looked at. */
  private static final long CLOCK_MILLIS = 1000;

  /** How much longer than a look at all files takes is waited before the next. */
  private static final int REST = 20;

  private final SourceTree tree;
  private final WatchService service;
  private boolean told;

  /** The state of all files; null where something has been told of since they were looked at. */
  private SourceTree.@Nullable State state;

  private long pauseNanos;
  private long nextLook;

  private SourceWatch(SourceTree tree, WatchService service) {
    this.tree = tree;
    this.service = service;
  }

  /** Begins to watch a site; what changes from now on is told by {@link #await}. */
  static SourceWatch of(Path site) throws IOException {
    WatchService service = site.getFileSystem().newWatchService();
    SourceWatch watch = new SourceWatch(new SourceTree(site), service);
    // Java's own service for systems that tell nothing looks every ten seconds only.
    watch.told = !service.getClass().getSimpleName().equals("PollingWatchService");
    watch.look();
    return watch;
  }

  /**
   * Waits for changes, or for the clock.
   *
   * @param due whether the clock has changed the site since the last build; asked every second,
   *     since a machine that sleeps wakes to another time
   * @return what has changed; null where the watch was closed
   */
  @Nullable Changes await(BooleanSupplier due) throws IOException, InterruptedException {
    try {
      while (true) {
        if (due.getAsBoolean()) {
          return new Changes(false);
        }
        long wait = Math.max(0, nextLook - System.nanoTime());
        long most = TimeUnit.MILLISECONDS.toNanos(CLOCK_MILLIS);
        WatchKey key = service.poll(Math.min(wait, most), TimeUnit.NANOSECONDS);
        boolean early = key == null && wait > most;
        Changes changes = early ? null : key == null ? looked() : settled(key);
        if (changes != null) {
          return changes;
        }
      }
    } catch (ClosedWatchServiceException e) {
      return null;
    }
  }

  private @Nullable Changes looked() throws IOException {
    SourceTree.State before = state;
    SourceTree.State now = look();
    return before == null || before.equals(now)
        ? null
        : new Changes(before.others() != now.others());
  }

  /** Takes all that happens until nothing does for a moment. */
  private @Nullable Changes settled(WatchKey first) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
    Seen seen = new Seen();
    WatchKey key = first;
    while (key != null) {
      take(key, seen);
      boolean late = System.nanoTime() - end > 0;
      key = late ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (seen.lost) {
      look();
      return new Changes(true);
    }
    if (seen.any) {
      // The next look must not take for news what is told now.
      state = null;
      nextLook = System.nanoTime() + pauseNanos;
      return new Changes(seen.files);
    }
    return null;
  }

  private static final class Seen {
    private boolean any;
    private boolean files;
    private boolean lost;
  }

  private void take(WatchKey key, Seen seen) throws IOException {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        seen.lost = true;
      } else if (event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (tree.concerns(path)) {
          boolean inner = Files.isDirectory(path);
          seen.any = true;
          seen.files |= inner || !SourceTree.isText(path);
          if (inner && event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
            tree.walk(path, this::register);
          }
        }
      }
    }
    key.reset();
  }

  /** Looks at all files, and watches all folders. */
  private SourceTree.State look() throws IOException {
    long start = System.nanoTime();
    SourceTree.State now = tree.walk(this::register);
    state = now;
    long took = System.nanoTime() - start;
    long least = TimeUnit.MILLISECONDS.toNanos(told ? CHECK_MILLIS : POLL_MILLIS);
    pauseNanos = Math.max(least, took * REST);
    nextLook = System.nanoTime() + pauseNanos;
    return now;
  }

  private void register(Path folder) throws IOException {
    if (!told) {
      return;
    }
    try {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // Gone since it was listed.
    } catch (IOException e) {
      // More folders than the system lets a user watch: look often instead.
      told = false;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
