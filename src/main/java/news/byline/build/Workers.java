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
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Does one thing to each of many inputs, on several threads, and returns the results in order. */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;
  private final int jobs;
  private final Progress progress;

  Workers(int jobs, Progress progress) {
    this.jobs = jobs;
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
    Round<T, R> round = new Round<>(inputs, work, done -> told.at(step, done, inputs.size()));
    List<Future<?>> futures = new ArrayList<>();
    for (int i = Math.min(jobs, inputs.size()); i > 0; i--) {
      futures.add(threads.submit(round));
    }
    try {
      for (Future<?> future : futures) {
        future.get();
      }
      return round.results();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException | CancellationException e) {
      throw stopped();
    } finally {
      round.end();
      futures.forEach(f -> f.cancel(true));
    }
  }

  /**
   * Lets each thread take the next input until none is left: to hand over each of many thousands
   * apart, and to wait for it, would take longer than some of them do.
   */
  private static final class Round<T, R> implements Runnable {

    private final List<T> inputs;
    private final Work<T, R> work;
    private final IntConsumer told;
    private final AtomicReferenceArray<R> results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private int failed = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    Round(List<T> inputs, Work<T, R> work, IntConsumer told) {
      this.inputs = inputs;
      this.work = work;
      this.told = told;
      this.results = new AtomicReferenceArray<>(inputs.size());
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
        try {
          results.set(i, work.apply(inputs.get(i)));
        } catch (IOException | RuntimeException | Error e) {
          fail(i, e);
          return;
        }
        told.accept(done.incrementAndGet());
      }
    }

    /** All inputs before one that failed have been taken, so the first that fails is known. */
    private synchronized void fail(int input, Throwable e) {
      end();
      if (input < failed) {
        failed = input;
        failure = e;
      }
    }

    /** Lets no thread take another input. */
    void end() {
      next.set(inputs.size());
    }

    /** Returns the results once all threads are through. */
    synchronized List<R> results() throws ExecutionException {
      if (failure != null) {
        throw new ExecutionException(failure);
      }
      List<R> all = new ArrayList<>(inputs.size());
      for (int i = 0; i < inputs.size(); i++) {
        all.add(results.get(i));
      }
      return all;
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
