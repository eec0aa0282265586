package news.byline.build;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Does one thing to each of many inputs, on several threads, and returns the results in order. */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;
  private final Progress progress;

  Workers(int jobs, Progress progress) {
    this.threads = Executors.newFixedThreadPool(jobs);
    this.progress = progress;
  }

  /** Stands for what a worker does to one input. */
  interface Work<T, R> {
    R apply(T input) throws IOException;
  }

  /**
   * Works through a list.
   *
   * @throws IOException what the first input that failed, in the list's order, failed with
   */
  <T, R> List<R> each(List<T> inputs, Work<T, R> work) throws IOException {
    return each(Progress.NONE, Progress.Step.READ, inputs, work);
  }

  /**
   * Works through a list and tells how far it has come.
   *
   * @throws IOException what the first input that failed, in the list's order, failed with
   */
  <T, R> List<R> each(Progress.Step step, List<T> inputs, Work<T, R> work) throws IOException {
    return each(progress, step, inputs, work);
  }

  /** Stands for a result that is needed later. */
  interface Begun<R> {

    /**
     * Waits for the result.
     *
     * @throws IOException what the work failed with
     */
    R result() throws IOException;
  }

  /** Begins work whose result is needed only after other work. */
  <R> Begun<R> begin(Callable<R> work) {
    Future<R> future = threads.submit(work);
    return () -> {
      try {
        return future.get();
      } catch (ExecutionException e) {
        throw unwrapped(e.getCause());
      } catch (InterruptedException | CancellationException e) {
        throw stopped();
      }
    };
  }

  private <T, R> List<R> each(Progress told, Progress.Step step, List<T> inputs, Work<T, R> work)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    List<Future<R>> futures = new ArrayList<>(inputs.size());
    for (T input : inputs) {
      futures.add(
          threads.submit(
              () -> {
                R result = work.apply(input);
                told.at(step, done.incrementAndGet(), inputs.size());
                return result;
              }));
    }
    List<R> results = new ArrayList<>(inputs.size());
    try {
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException | CancellationException e) {
      throw stopped();
    } finally {
      futures.forEach(f -> f.cancel(true));
    }
  }

  private static InterruptedIOException stopped() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("the build was stopped");
  }

  private static IOException unwrapped(@Nullable Throwable cause) {
    if (cause instanceof IOException failure) {
      return failure;
    }
    if (cause instanceof RuntimeException ours) {
      throw ours;
    }
    if (cause instanceof Error ours) {
      throw ours;
    }
    throw new IllegalStateException(cause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
