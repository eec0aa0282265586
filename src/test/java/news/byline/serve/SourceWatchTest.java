package news.byline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes files as editors' programs do. */
@Timeout(60)
class SourceWatchTest {

  @TempDir Path site;
  private SourceWatch watch;

  @BeforeEach
  void begin() throws IOException {
    write("site.yaml", "title: A");
    write("articles/2022/a.md", "A");
    write("assets/images/a.png", "A");
    watch = SourceWatch.of(site);
  }

  @AfterEach
  void end() throws IOException {
    watch.close();
  }

  @Test
  void seesAFileThatIsWrittenInPlace() throws Exception {
    write("articles/2022/a.md", "B");
    assertThat(next()).isEqualTo(new Changes(false));
  }

  @Test
  void seesAFileThatIsReplacedByAnother() throws Exception {
    write("articles/2022/.a.md.new", "B");
    Files.move(
        site.resolve("articles/2022/.a.md.new"),
        site.resolve("articles/2022/a.md"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(next()).isEqualTo(new Changes(false));
  }

  @Test
  void seesAFileThatIsRemoved() throws Exception {
    Files.delete(site.resolve("articles/2022/a.md"));
    assertThat(next()).isEqualTo(new Changes(false));
  }

  @Test
  void seesSettingsAndTemplatesThatAreNew() throws Exception {
    write("site.yaml", "title: B");
    assertThat(next()).isEqualTo(new Changes(false));
    write("templates/article.ftl", "A");
    next();
    write("templates/article.ftl", "B");
    assertThat(next()).isEqualTo(new Changes(false));
  }

  @Test
  void tellsPicturesFromTexts() throws Exception {
    write("assets/images/a.png", "B");
    assertThat(next()).isEqualTo(new Changes(true));
  }

  @Test
  void seesWhatIsWrittenInNewFolders() throws Exception {
    write("articles/2023/01/b.md", "B");
    next();
    write("articles/2023/01/b.md", "C");
    assertThat(next()).isEqualTo(new Changes(false));
  }

  @Test
  void looksPastWhatMakesNoPage() throws Exception {
    write("articles/2022/.a.md.swp", "B");
    write("articles/2022/a.md~", "B");
    write("public/index.html", "B");
    write(".byline/articles", "B");
    write("notes.txt", "B");
    write("articles/2022/a.md", "B");
    // Had any of these counted, the article's change would not be told as a text's alone.
    assertThat(next()).isEqualTo(new Changes(false));
  }

  @Test
  void findsWhatTheSystemDoesNotTellOf() throws Exception {
    SourceTree tree = new SourceTree(site);
    SourceTree.State before = tree.walk(folder -> {});
    assertThat(tree.walk(folder -> {})).isEqualTo(before);
    write("articles/2022/a.md", "longer");
    SourceTree.State text = tree.walk(folder -> {});
    assertThat(text.texts()).isNotEqualTo(before.texts());
    assertThat(text.others()).isEqualTo(before.others());
    write("assets/images/a.png", "longer");
    SourceTree.State picture = tree.walk(folder -> {});
    assertThat(picture.texts()).isEqualTo(text.texts());
    assertThat(picture.others()).isNotEqualTo(text.others());
  }

  @Test
  void endsWhenItIsClosed() throws Exception {
    CompletableFuture<Boolean> ended = CompletableFuture.supplyAsync(() -> isEnd());
    watch.close();
    assertThat(ended.get(30, TimeUnit.SECONDS)).isTrue();
  }

  private boolean isEnd() {
    try {
      return watch.await(() -> false) == null;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private Changes next() throws Exception {
    return Objects.requireNonNull(watch.await(() -> false));
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
