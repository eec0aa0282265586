package news.byline.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Edits the sources of a site by chance. What an edit breaks, the next one mends. */
final class RandomEdits {

  private static final List<String> OWN_TEMPLATES =
      List.of("article.ftl", "home.ftl", "footer.ftl", "redirect.ftl", "list.ftl");

  private final EditedSite site;
  private final Random random;
  private final Deque<Edit> mending = new ArrayDeque<>();

  /** Stands for one change of the sources. */
  private interface Edit {
    void make() throws IOException;
  }

  RandomEdits(EditedSite site, Random random) {
    this.site = site;
    this.random = random;
  }

  /** Tells whether the next edit will mend what the last one broke. */
  boolean isBroken() {
    return !mending.isEmpty();
  }

  /** Makes one edit and tells which. */
  String edit() throws IOException {
    if (!mending.isEmpty()) {
      mending.pop().make();
      return "mend";
    }
    int kind = random.nextInt(26);
    if (kind >= 20) {
      return changeEnds();
    } else if (kind < 9) {
      return changeArticle();
    } else if (kind < 12) {
      return moveArticles();
    } else if (kind < 14) {
      return changePicture();
    } else if (kind < 15) {
      return changeTemplate();
    } else if (kind < 17) {
      return changeSettings();
    } else if (kind < 18) {
      return touch();
    }
    return breakSomething();
  }

  private String changeArticle() throws IOException {
    EditedArticle article = site.anyArticle();
    String key =
        site.any(
            List.of(
                "text",
                "size",
                "title",
                "date",
                "section",
                "tags",
                "topics",
                "byline",
                "status",
                "slug",
                "summary",
                "cover",
                "publishAt",
                "expiresAt",
                "pinned",
                "aliases",
                "corrections",
                "updated",
                "reads",
                "kicker",
                "originalUrl",
                "search"));
    switch (key) {
      case "text" -> article.text(site.text());
      case "size" -> article.text(sameSize(article.text()));
      default -> article.set(key, value(key));
    }
    site.write(article);
    if (random.nextInt(6) == 0) {
      Path file = site.folder().resolve(article.path());
      Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(random.nextInt())));
    }
    return key + " of " + article.path();
  }

  /** Adds to the texts of a few articles what their summaries do not show. */
  private String changeEnds() throws IOException {
    StringBuilder told = new StringBuilder("end of");
    for (int i = random.nextInt(3); i >= 0; i--) {
      EditedArticle article = site.anyArticle();
      // The first paragraph, which is the summary, stays; what was added before goes at times.
      String kept = random.nextInt(3) == 0 ? article.text().split("\n\n")[0] : article.text();
      String added =
          switch (random.nextInt(8)) {
            case 0 -> "## 小标题" + random.nextInt(3);
            case 1 -> "见[另一篇](/" + site.anyArticle().path() + ")";
            case 2 -> "见[栏目](/nowhere/)";
            case 3 -> "<blink>闪</blink>";
            case 4 -> "![](/" + site.any(site.pictures) + ")";
            case 5 -> "<img src=\"/" + site.any(site.pictures) + "\" width=\"90\">";
            default -> "再写一段" + random.nextInt(99) + "。";
          };
      article.text(kept.strip() + "\n\n" + added + "\n");
      site.write(article);
      told.append(' ').append(article.path());
    }
    return told.toString();
  }

  private static String sameSize(String text) {
    return text.startsWith("邻") ? "林" + text.substring(1) : "邻" + text.substring(1);
  }

  private String value(String key) {
    String name = site.newName();
    return switch (key) {
      case "title", "summary", "kicker" -> random.nextInt(5) == 0 ? "旧话" : "新话" + name;
      case "date", "publishAt", "expiresAt" -> site.date();
      case "updated" -> "2025-12-3" + random.nextInt(2);
      case "section" -> random.nextInt(5) == 0 ? null : site.any(EditedSite.SECTIONS);
      case "tags" -> "[" + site.any(EditedSite.TAGS) + ", 新" + random.nextInt(9) + "]";
      case "topics" -> random.nextBoolean() ? null : site.any(EditedSite.TOPICS);
      case "byline" -> "[" + site.any(EditedSite.PEOPLE) + ", {摄影: 赵六}]";
      case "status" -> site.any(List.of("draft", "withdrawn", "published", "published"));
      case "slug" -> name;
      case "cover" -> random.nextInt(3) == 0 ? null : cover("/" + site.any(site.pictures));
      case "search" -> random.nextBoolean() ? null : "false";
      case "pinned" -> random.nextBoolean() ? null : "true";
      case "aliases" -> "[/old/" + name + ".html]";
      // Later than any article: one that is earlier is a fault, and no edit after it would mend
      // that.
      case "corrections" ->
          "[{date: 2025-12-" + (29 + random.nextInt(3)) + ", text: 更正" + name + "}]";
      case "reads" -> Integer.toString(random.nextInt(9999));
      case "originalUrl" -> "https://other.example.cn/" + name;
      default -> throw new IllegalArgumentException(key);
    };
  }

  private String cover(String picture) {
    return random.nextBoolean()
        ? picture
        : "{src: " + picture + ", focus: " + site.any(List.of("top", "右下", "30% 70%")) + "}";
  }

  private String moveArticles() throws IOException {
    EditedArticle article = site.anyArticle();
    switch (random.nextInt(4)) {
      case 0 -> {
        if (site.articles.size() > 20) {
          return remove(article);
        }
        site.addArticle();
        return "add another";
      }
      case 1 -> {
        String before = article.path();
        article.move(site.newPath());
        Path place = site.folder().resolve(article.path());
        Files.createDirectories(place.getParent());
        Files.move(site.folder().resolve(before), place);
        relink(before, "/" + article.path());
        return "move " + before + " to " + article.path();
      }
      default -> {
        site.addArticle();
        return "add";
      }
    }
  }

  private String remove(EditedArticle article) throws IOException {
    site.articles.remove(article);
    Files.delete(site.folder().resolve(article.path()));
    relink(article.path(), "/" + site.anyArticle().path());
    return "remove " + article.path();
  }

  /** Mends the links of others to a file that is gone, as an editor must. */
  private void relink(String gone, String other) throws IOException {
    for (EditedArticle article : site.articles) {
      if (article.text().contains("/" + gone)) {
        article.text(article.text().replace("/" + gone, other));
        site.write(article);
      }
    }
  }

  private String changePicture() throws IOException {
    if (random.nextInt(4) == 0) {
      return site.draw();
    }
    if (random.nextInt(3) == 0) {
      site.addPicture();
      return "add a picture";
    }
    String picture = site.any(site.pictures);
    if (random.nextInt(4) == 0) {
      // One of which smaller versions are made, whatever its name.
      int width = 620 + random.nextInt(2);
      site.write(picture, TestPictures.photograph(width, 300, random.nextInt(3)));
      return "photograph " + picture;
    }
    boolean other = random.nextBoolean();
    site.write(picture, site.png(other ? 20 + random.nextInt(20) : 25, 30));
    return "draw " + picture;
  }

  private String changeTemplate() throws IOException {
    String name = site.any(OWN_TEMPLATES);
    Path own = site.folder().resolve("templates/" + name);
    if (Files.exists(own) && random.nextBoolean()) {
      Files.delete(own);
      return "drop " + name;
    }
    site.write(
        "templates/" + name,
        (builtIn(name) + "<!-- " + site.newName() + " -->\n").getBytes(StandardCharsets.UTF_8));
    return "write " + name;
  }

  private static String builtIn(String name) throws IOException {
    String resource = "news/byline/theme/templates/" + name;
    try (InputStream in = RandomEdits.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String changeSettings() throws IOException {
    String[] change =
        site.any(
            List.of(
                new String[] {"title", "县报" + site.newName()},
                new String[] {"sections", "[乡村, 要闻, 数说, 图集, 评论]"},
                new String[] {"sections", EditedSite.sections(EditedSite.SECTIONS)},
                new String[] {"topics", "[{name: 接力棒, slug: jielibang, order: oldest}]"},
                new String[] {"topics", "[冬修, 接力棒]"},
                new String[] {"permalink", "/{section}/{slug}.html"},
                new String[] {"permalink", "/{yyyy}/{MM}/{dd}/{slug}/"},
                new String[] {"permalink", ""},
                new String[] {"timezone", "Asia/Urumqi"},
                new String[] {"timezone", "UTC"},
                new String[] {"footer", "{copyright: ©, icp: 蜀ICP备10014373号}"},
                new String[] {"baseUrl", ""},
                new String[] {"baseUrl", "https://news.example.cn/sub"},
                new String[] {"publisher", "{name: 报社, policies: {ethics: /archive/}}"},
                new String[] {"publisher", "{name: 报社, logo: assets/logo.png}"},
                new String[] {"originalIsCanonical", "true"},
                new String[] {"search", random.nextInt(3) > 0 ? "" : "false"},
                new String[] {"pictures", "{quality: 5" + random.nextInt(2) + "}"},
                new String[] {"pictures", random.nextBoolean() ? "{renditions: false}" : ""},
                new String[] {"indent", random.nextBoolean() ? "true" : ""},
                new String[] {"language", random.nextBoolean() ? "en" : ""},
                new String[] {"editions", random.nextInt(3) > 0 ? "[zh-Hant]" : ""},
                new String[] {"traditional", "{keep: [" + site.any(List.of("发", "县")) + "]}"}));
    site.settings.put(change[0], change[1]);
    if (!site.settings.getOrDefault("language", "").isEmpty()) {
      // Only simplified Chinese has another edition.
      site.settings.put("editions", "");
    }
    site.writeSettings();
    return change[0] + " of the site";
  }

  private String touch() throws IOException {
    String path = random.nextBoolean() ? site.anyArticle().path() : site.any(site.pictures);
    Path file = site.folder().resolve(path);
    if (random.nextBoolean()) {
      Files.write(file, Files.readAllBytes(file));
    } else {
      Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(random.nextInt())));
    }
    return "touch " + path;
  }

  private String breakSomething() throws IOException {
    String key =
        site.any(
            List.of(
                "title", "date", "section", "cover", "link", "file", "slug", "alias", "front",
                "empty", "yaml", "parse", "render", "picture", "away", "outside", "nowhere"));
    String path = site.anyArticle().path();
    switch (key) {
      case "link" -> spoilText("[x](没有.md)");
      case "file" -> spoilText("[x](/assets/nothing.pdf)");
      case "front" -> spoil(path, "没有文件头\n");
      case "empty" -> spoil(path, "");
      case "yaml" ->
          spoil(
              "site.yaml",
              site.any(List.of("title: [\n", "titel: x\n", "title: x\ntimezone: Mars\n")));
      case "parse" -> spoil("templates/article.ftl", "${\n");
      case "render" -> spoil("templates/card.ftl", "${missing}\n");
      case "picture" -> spoil(site.any(site.pictures), "no picture");
      case "away" -> takeAway(site.any(site.pictures));
      case "outside" -> link("articles/out.png", "/etc/hostname");
      case "nowhere" -> link("assets/broken.txt", "nothing.txt");
      case "slug" -> spoilFront("slug", "a b/c");
      case "alias" -> spoilFront("aliases", "[/index.html]");
      case "title" -> spoilFront("title", null);
      case "date" -> spoilFront("date", "2025-13-45");
      case "section" -> spoilFront("section", "乡村振心");
      default -> spoilFront(key, "/assets/nothing.png");
    }
    return "break " + key;
  }

  private void spoilFront(String key, String value) throws IOException {
    EditedArticle article = site.anyArticle();
    String before = article.get(key);
    article.set(key, value);
    site.write(article);
    mending.push(
        () -> {
          article.set(key, before.isEmpty() ? null : before);
          site.write(article);
        });
  }

  private void spoilText(String words) throws IOException {
    EditedArticle article = site.anyArticle();
    String before = article.text();
    article.text(before + words);
    site.write(article);
    mending.push(
        () -> {
          article.text(before);
          site.write(article);
        });
  }

  /** Puts other words in a file; mended, it holds what it held, or is gone as it was. */
  private void spoil(String path, String words) throws IOException {
    Path file = site.folder().resolve(path);
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
    site.write(path, words.getBytes(StandardCharsets.UTF_8));
    mending.push(
        () -> {
          if (before == null) {
            Files.delete(file);
          } else {
            Files.write(file, before);
          }
        });
  }

  private void takeAway(String path) throws IOException {
    Path file = site.folder().resolve(path);
    byte[] before = Files.readAllBytes(file);
    Files.delete(file);
    mending.push(() -> Files.write(file, before));
  }

  private void link(String path, String to) throws IOException {
    Path link = site.folder().resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(to));
    mending.push(() -> Files.delete(link));
  }
}
