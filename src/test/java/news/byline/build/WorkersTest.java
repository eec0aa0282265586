package news.byline.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final List<Integer> INPUTS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void returnsResultsInTheOrderOfTheInputs() throws IOException {
    AtomicInteger told = new AtomicInteger();
    Progress progress = (step, done, all) -> told.incrementAndGet();
    try (Workers workers = new Workers(4, progress)) {
      assertThat(workers.each(Progress.Step.READ, INPUTS, i -> -i))
          .isEqualTo(INPUTS.stream().map(i -> -i).toList());
      assertThat(workers.each(List.<Integer>of(), i -> i)).isEmpty();
    }
    assertThat(told).hasValue(INPUTS.size());
  }

  @Test
  void failsAsTheFirstInputThatFailedHoweverLate() {
    CountDownLatch later = new CountDownLatch(1);
    try (Workers workers = new Workers(2, Progress.NONE)) {
      assertThatThrownBy(
              () ->
                  workers.each(
                      INPUTS,
                      i -> {
                        if (i == 7) {
                          await(later);
                          throw new IOException("the first");
                        }
                        if (i == 8) {
                          later.countDown();
                          throw new IllegalStateException("the second");
                        }
                        return i;
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("the first");
    }
  }

  @Test
  void takesNoFurtherInputOnceOneHasFailed() {
    AtomicInteger taken = new AtomicInteger();
    try (Workers workers = new Workers(1, Progress.NONE)) {
      assertThatThrownBy(
              () ->
                  workers.each(
                      INPUTS,
                      i -> {
                        taken.incrementAndGet();
                        throw new IOException("always");
                      }))
          .hasMessage("always");
    }
    assertThat(taken).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
