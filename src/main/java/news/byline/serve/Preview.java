package news.byline.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import news.byline.build.OpenPages;
import news.byline.build.PreviewBuilder;
import news.byline.build.PreviewReport;
import news.byline.build.Progress;
import org.jspecify.annotations.Nullable;

/** Shows a site in browsers on this machine, and builds it anew whenever a source changes. */
public final class Preview implements AutoCloseable {

  private static final int ATTEMPTS = 4;
  private static final long PAUSE_MILLIS = 100;

  private final PreviewRequest request;
  private final PreviewBuilder builder;
  private final SiteLock lock;
  private final Loopback loopback;
  private final SourceWatch watch;
  private final LivePages live;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean closed;

  /** When the clock will change what the preview shows; null where it will not. */
  private @Nullable Instant due;

  /** Is told of each build. */
  public interface Listener {

    /**
     * Takes what a build came to.
     *
     * @param seconds how long it took
     */
    void built(PreviewReport report, double seconds);

    /** Takes what the disk failed with; the preview waits for the next change. */
    void failed(IOException failure);
  }

  private Preview(PreviewRequest request, SiteLock lock, Loopback loopback, SourceWatch watch) {
    Path output = PreviewBuilder.output(request.site());
    this.lock = lock;
    this.request = request;
    this.builder = new PreviewBuilder(request.site(), request.jobs());
    this.loopback = loopback;
    this.watch = watch;
    this.live =
        new LivePages(
            new OutputFolder(output),
            new PageState(request.locale(), request.clock()),
            loopback.threads(),
            request.locale());
  }

  /**
   * Takes a port and begins to watch a site; nothing is built or answered before {@link #run}.
   *
   * @throws PortTaken if another program listens there
   * @throws AlreadyShown if another preview of the site is running
   * @throws IOException if the site cannot be read
   */
  public static Preview of(PreviewRequest request) throws IOException, PortTaken, AlreadyShown {
    SiteLock lock = SiteLock.in(PreviewBuilder.folder(request.site()));
    try {
      Loopback loopback = Loopback.on(request.port());
      try {
        Preview preview = new Preview(request, lock, loopback, SourceWatch.of(request.site()));
        lock.note(preview.address().toString());
        return preview;
      } catch (IOException e) {
        loopback.close();
        throw e;
      }
    } catch (IOException | PortTaken e) {
      lock.close();
      throw e;
    }
  }

  /** Returns where the preview is to be seen. */
  public URI address() {
    return URI.create("http://localhost:" + loopback.port() + "/");
  }

  /**
   * Builds and answers until the preview is closed by another thread.
   *
   * @param ready is run once pages can be opened
   * @throws IOException if a disk fails
   */
  public void run(Listener listener, Runnable ready) throws IOException {
    begun.set(true);
    try {
      build(new Changes(true), listener);
      Gate gate = new Gate(loopback.port());
      OutputFolder output = new OutputFolder(PreviewBuilder.output(request.site()));
      live.begin();
      loopback.start(new PreviewHandler(gate, output, live));
      ready.run();
      Changes changes = watch.await(this::isDue);
      while (changes != null && !closed) {
        build(changes, listener);
        changes = watch.await(this::isDue);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
    }
  }

  private boolean isDue() {
    Instant next = due;
    boolean now = next != null && !request.clock().instant().isBefore(next);
    if (now) {
      // Told once, or a disk that fails would be asked without an end.
      due = null;
    }
    return now;
  }

  private void end() throws IOException {
    try {
      live.close();
      loopback.close();
      lock.close();
    } finally {
      ended.countDown();
    }
  }

  /**
   * Builds, and again where a file went away meanwhile: some editors' programs remove a file before
   * they put another in its place.
   */
  private void build(Changes changes, Listener listener) throws IOException, InterruptedException {
    Edition before = live.edition();
    int files = before.files() + (changes.files() ? 1 : 0);
    // No page is shown early with a picture or a style sheet that is about to be another.
    OpenPages open = changes.files() ? OpenPages.NONE : live;
    for (int left = ATTEMPTS; left > 0; left--) {
      try {
        long start = System.nanoTime();
        Instant now = request.clock().instant();
        PreviewReport report = builder.build(now, open, Progress.NONE);
        live.show(new Edition(report.pages(), report.build().diagnostics(), files, null));
        due = ClockChanges.next(report, now);
        listener.built(report, (System.nanoTime() - start) / 1e9);
        return;
      } catch (IOException e) {
        if (closed || (left == 1 && before.equals(Edition.NONE))) {
          throw e;
        }
        if (left == 1) {
          String words = request.diskWords().apply(e);
          live.show(new Edition(before.pages(), before.faults(), files, words));
          listener.failed(e);
        }
        // Whoever took a file away is given time to put another there, of which nobody tells.
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  /** Ends the preview, once a build that goes on is done. */
  @Override
  public void close() throws IOException {
    closed = true;
    watch.close();
    if (!begun.getAndSet(true)) {
      end();
    }
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
