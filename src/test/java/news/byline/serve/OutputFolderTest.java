package news.byline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.byline.serve.OutputFolder.File;
import news.byline.serve.OutputFolder.Folder;
import news.byline.serve.OutputFolder.Found;
import news.byline.serve.OutputFolder.Nothing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  @TempDir Path above;
  private OutputFolder folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Path root = above.resolve("site");
    for (String file :
        new String[] {
          "site/index.html",
          "site/2022/02/a.html",
          "site/要闻/index.html",
          "site/100%.txt",
          "site/.well-known/security.txt",
          "site/.byline/manifest",
          "secret.txt"
        }) {
      Path path = above.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file);
    }
    folder = new OutputFolder(root);
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/index.html, index.html",
    "/2022/02/a.html, 2022/02/a.html",
    "/%E8%A6%81%E9%97%BB/, 要闻/index.html",
    "/要闻/, 要闻/index.html",
    "/100%25.txt, 100%.txt",
    "/2022%2F02%2Fa.html, 2022/02/a.html",
    "/.well-known/security.txt, .well-known/security.txt"
  })
  void findsFiles(String address, String path) throws IOException {
    assertThat(folder.find(address)).isEqualTo(new File(path, folder.root().resolve(path)));
  }

  @Test
  void tellsOfAFolderWithoutASlash() throws IOException {
    assertThat(folder.find("/%E8%A6%81%E9%97%BB")).isEqualTo(new Folder());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/%252e%252e%252fsecret.txt",
        "/2022/../../secret.txt",
        "/2022/%2e%2e/%2e%2e/secret.txt",
        "/..\\secret.txt",
        "/..%5csecret.txt",
        "/.%00./secret.txt",
        "/index.html%00",
        "//secret.txt",
        "/%2f%2fsecret.txt",
        "/./index.html",
        "/index.html/",
        "/index.html.",
        "/index.html%20",
        "/index.html::$DATA",
        "/C:/secret.txt",
        "/.byline/manifest",
        "/%2ebyline/manifest",
        "/2022/",
        "/2022",
        "/%",
        "/%zz",
        "/%c3%28",
        "/%c0%ae%c0%ae/secret.txt",
        "/nowhere.html"
      })
  void findsNothingElse(String address) throws IOException {
    assertThat(folder.find(address)).isEqualTo(new Nothing());
  }

  @Test
  void followsNoLinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(folder.root().resolve("link.txt"), above.resolve("secret.txt"));
    Files.createSymbolicLink(folder.root().resolve("up"), above);
    Files.createSymbolicLink(
        folder.root().resolve("own.html"), folder.root().resolve("index.html"));
    assertThat(folder.find("/link.txt")).isEqualTo(new Nothing());
    assertThat(folder.find("/up/secret.txt")).isEqualTo(new Nothing());
    Found own = folder.find("/own.html");
    assertThat(own).isInstanceOf(File.class);
  }
}
