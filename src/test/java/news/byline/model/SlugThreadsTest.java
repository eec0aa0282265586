package news.byline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** Asks for slugs from several threads at once in a program that has just been started. */
class SlugThreadsTest {

  private static final int THREADS = 200;

  private static URL[] classPath() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  @RepeatedTest(2)
  void readsHanTheSameOnAllThreadsFromTheFirst() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    // A loader of its own stands for a new program: its dictionaries are still to be read.
    try (URLClassLoader fresh =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Method ofName = fresh.loadClass(Slug.class.getName()).getMethod("ofName", String.class);
      List<Future<Set<Object>>> found = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        // One after another: whoever comes while the first fills a dictionary must wait for it.
        int pause = i * 3;
        found.add(
            threads.submit(
                () -> {
                  Thread.sleep(pause);
                  Set<Object> slugs = new HashSet<>();
                  for (int j = 0; j < 3; j++) {
                    slugs.add(ofName.invoke(null, "重庆栏"));
                  }
                  return slugs;
                }));
      }
      for (Future<Set<Object>> slugs : found) {
        assertThat(slugs.get()).containsExactly("chongqinglan");
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
