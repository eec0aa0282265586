package news.byline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tells one version of the program from another, so that none trusts what another remembers. */
class ThemeReaderTest {

  @TempDir Path folder;

  @Test
  void tellsAClassThatWasCompiledAnew() throws IOException {
    Path one = Files.createDirectories(folder.resolve("news/byline")).resolve("A.class");
    Files.writeString(one, "a");
    long before = ThemeReader.program(folder);
    assertThat(ThemeReader.program(folder)).isEqualTo(before);
    Files.setLastModifiedTime(one, FileTime.fromMillis(1_000));
    assertThat(ThemeReader.program(folder)).isNotEqualTo(before);
  }

  @Test
  void tellsAnotherJarInTheSamePlace() throws IOException {
    Path jar = folder.resolve("byline.jar");
    Files.writeString(jar, "a");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
    long before = ThemeReader.program(jar);
    Files.writeString(jar, "ab");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
    assertThat(ThemeReader.program(jar)).isNotEqualTo(before);
  }
}
