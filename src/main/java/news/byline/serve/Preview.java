package news.byline.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import news.byline.build.PreviewBuilder;
import news.byline.build.PreviewReport;
import news.byline.build.Progress;

/** Shows a site in browsers on this machine, and builds it anew whenever a source changes. */
public final class Preview implements AutoCloseable {

  private final PreviewRequest request;
  private final PreviewBuilder builder;
  private final Loopback loopback;
  private final SourceWatch watch;
  private final LivePages live;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean closed;

  /** Is told of each build. */
  public interface Listener {

    /**
     * Takes what a build came to.
     *
     * @param seconds how long it took
     */
    void built(PreviewReport report, double seconds);
  }

  private Preview(PreviewRequest request, Loopback loopback, SourceWatch watch) {
    Path output = PreviewBuilder.output(request.site());
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
   * @throws IOException if the site cannot be read
   */
  public static Preview of(PreviewRequest request) throws IOException, PortTaken {
    Loopback loopback = Loopback.on(request.port());
    try {
      return new Preview(request, loopback, SourceWatch.of(request.site()));
    } catch (IOException e) {
      loopback.close();
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
      loopback.start(new PreviewHandler(gate, output, live));
      ready.run();
      Changes changes = watch.await();
      while (changes != null && !closed) {
        build(changes, listener);
        changes = watch.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
    }
  }

  private void end() {
    live.close();
    loopback.close();
    ended.countDown();
  }

  private void build(Changes changes, Listener listener) throws IOException {
    long start = System.nanoTime();
    PreviewReport report = builder.build(request.clock().instant(), Progress.NONE);
    Edition before = live.edition();
    int files = before.files() + (changes.files() ? 1 : 0);
    live.show(new Edition(report.pages(), report.build().diagnostics(), files));
    listener.built(report, (System.nanoTime() - start) / 1e9);
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
