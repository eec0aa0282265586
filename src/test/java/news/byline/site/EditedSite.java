package news.byline.site;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/** Holds the sources of a site at which an editor chosen by chance works. */
final class EditedSite {

  static final List<String> SECTIONS = List.of("要闻", "乡村", "数说", "图集", "评论");
  static final List<String> TAGS = List.of("脐橙", "脱贫", "道路", "学校", "集市");
  static final List<String> TOPICS = List.of("接力棒", "冬修", "春耕");
  static final List<String> PEOPLE = List.of("张天文", "黄明辉", "范后", "余志");
  private static final List<String> SETTINGS =
      List.of(
          "title", "baseUrl", "sections", "topics", "publisher", "footer", "timezone", "editions");

  private final Path folder;
  private final Random random;
  final List<EditedArticle> articles = new ArrayList<>();
  final List<String> pictures = new ArrayList<>();
  final Map<String, String> settings = new LinkedHashMap<>();
  private int names;

  EditedSite(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
  }

  /** Writes a site of many kinds of articles. */
  void begin(int count) throws IOException {
    SETTINGS.forEach(key -> settings.put(key, ""));
    settings.put("title", "县报");
    settings.put("baseUrl", "https://news.example.cn");
    settings.put("sections", sections(SECTIONS));
    settings.put("topics", "[{name: 接力棒, slug: jielibang, description: 一棒接一棒}]");
    settings.put("publisher", "{name: 报社, logo: assets/logo.png}");
    settings.put("footer", "{copyright: © 报社}");
    settings.put("timezone", "Asia/Shanghai");
    settings.put("editions", random.nextBoolean() ? "[zh-Hant]" : "");
    writeSettings();
    write("assets/logo.png", png(30, 10));
    for (int i = 0; i < 6; i++) {
      addPicture();
    }
    write("assets/papers/report.txt", "报告".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < count; i++) {
      addArticle();
    }
  }

  static String sections(List<String> names) {
    return "[" + String.join(", ", names) + "]";
  }

  Path folder() {
    return folder;
  }

  void writeSettings() throws IOException {
    StringBuilder text = new StringBuilder();
    settings.forEach(
        (key, value) -> {
          if (!value.isEmpty()) {
            text.append(key).append(": ").append(value).append('\n');
          }
        });
    write("site.yaml", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  void write(EditedArticle article) throws IOException {
    write(article.path(), article.written().getBytes(StandardCharsets.UTF_8));
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  EditedArticle anyArticle() {
    return any(articles);
  }

  String newName() {
    names++;
    return "n" + names;
  }

  String newPath() {
    String where = any(List.of("articles/", "articles/2025/", "articles/县/"));
    return where + newName() + ".md";
  }

  void addArticle() throws IOException {
    EditedArticle article = new EditedArticle(newPath());
    article.set("title", "第" + names + "条");
    article.set("date", date());
    article.set("section", random.nextInt(6) == 0 ? null : any(SECTIONS));
    article.set("tags", some(TAGS));
    article.set("topics", some(TOPICS));
    article.set("byline", some(PEOPLE));
    if (random.nextInt(3) == 0) {
      article.set("cover", "/" + any(pictures));
    }
    article.set("status", random.nextInt(8) == 0 ? any(List.of("draft", "withdrawn")) : null);
    article.set("pinned", random.nextInt(9) == 0 ? "true" : null);
    article.set("aliases", random.nextInt(5) == 0 ? "[/old/" + newName() + ".html]" : null);
    article.text(text());
    articles.add(article);
    write(article);
  }

  String date() {
    int day = 1 + random.nextInt(28);
    return "2025-%02d-%02d %02d:00".formatted(11 + random.nextInt(2), day, random.nextInt(24));
  }

  private String some(List<String> of) {
    List<String> chosen = of.stream().filter(x -> random.nextInt(3) == 0).toList();
    return chosen.isEmpty() ? null : sections(chosen);
  }

  /** Writes a text that links to other articles, pages, files and pictures. */
  String text() {
    StringBuilder text =
        new StringBuilder("邻水县的事" + random.nextInt(1000) + any(PEOPLE) + "发展" + "。\n");
    if (!articles.isEmpty() && random.nextBoolean()) {
      text.append("\n见[前文](/").append(anyArticle().path()).append("#a)。\n");
    }
    if (random.nextInt(3) == 0) {
      text.append("\n![图](/").append(any(pictures)).append(" \"图注\")\n");
    }
    switch (random.nextInt(7)) {
      case 0 -> text.append("\n[归档](/archive/)、[附件](/assets/papers/report.txt)。\n");
      case 1 -> text.append("\n[没有的页](/nowhere/").append(random.nextInt(3)).append(")。\n");
      case 2 -> text.append("\n[旧址](/old/n").append(random.nextInt(60)).append(".html)。\n");
      default -> text.append("\n## 小标题\n\n完。\n");
    }
    return text.toString();
  }

  void addPicture() throws IOException {
    String path = any(List.of("assets/", "articles/2025/")) + newName() + ".png";
    pictures.add(path);
    write(path, png(20 + random.nextInt(20), 30));
  }

  /**
   * Draws, draws anew or removes a drawing (SVG); some run a script, some tell of their program.
   */
  String draw() throws IOException {
    String path = "assets/drawing" + random.nextInt(3) + ".svg";
    if (Files.deleteIfExists(folder.resolve(path)) && random.nextInt(4) == 0) {
      return "remove " + path;
    }
    String part = any(List.of("", "<script>1</script>", "<metadata/>", "<a onclick=\"1\"/>"));
    String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d 9\">%s</svg>\n";
    write(path, drawing.formatted(9 + random.nextInt(2), part).getBytes(StandardCharsets.UTF_8));
    return "draw " + path + " with " + part;
  }

  /** Returns a picture in a colour that is chosen by chance. */
  byte[] png(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(random.nextInt(0x1000000)));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
