import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Writes a site of made-up news to measure builds with. One number of articles always gives the
 * same files, in Byline's layout or in Hugo's.
 *
 * <p>Articles are numbered by age: the last is the newest.
 */
public final class Corpus {

  private static final String USAGE =
      """
      usage: java Corpus.java N DIR [--layout byline|hugo] [--more K]
        N         how many articles
        DIR       the folder of the site
        --more K  write no site, only K articles that are newer than those N
      """;

  private static final LocalDateTime BEGIN = LocalDateTime.of(2015, 1, 1, 0, 0);
  private static final LocalDateTime END = LocalDateTime.of(2025, 1, 1, 0, 0);
  private static final int PICTURES = 20;

  private static final String BYLINE_FORM =
      """
      ---
      %1$sdate: %2$s
      section: %3$s
      source: 青禾日报
      dateline: 本报讯
      byline:
        - 记者: %4$s
        - 通讯员: %5$s
      credits:
        editor: %6$s
        proofreader: %7$s
        reviewer: %8$s
      cover:
        src: %9$s
        alt: 资料图
      tags: [%10$s]
      summary: %11$s
      ---

      %12$s""";

  private static final String HUGO_FORM =
      """
      ---
      %1$sdate: %2$s
      source: 青禾日报
      dateline: 本报讯
      reporter: %4$s
      correspondent: %5$s
      editor: %6$s
      proofreader: %7$s
      reviewer: %8$s
      cover: %9$s
      tags: [%10$s]
      summary: %11$s
      ---

      %12$s""";

  private record Section(String slug, String name) {}

  private static final List<Section> SECTIONS =
      words("yaowen/要闻 nongye/农业 gongye/工业 minsheng/民生 jiaoyu/教育 jiankang/健康 wenlv/文旅 pinglun/评论")
          .stream()
          .map(s -> new Section(s.replaceFirst("/.*", ""), s.replaceFirst(".*/", "")))
          .toList();

  private static final List<String> TAG_SUBJECTS =
      words("粮食 柑橘 茶叶 蔬菜 生猪 桑蚕 竹木 道路 桥梁 饮水 校园 医保 养老 住房 用电 河道 森林 集市 非遗 民宿");
  private static final List<String> TAG_ASPECTS =
      words("价格 规划 建设 安全 改革 服务 补贴 培训 普查 保护 创新 合作 品牌 监督 人物");
  private static final List<String> SURNAMES = words("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高");
  private static final List<String> GIVEN =
      words("芳 明 静 强 敏 平 涛 燕 鸣 琪 红 华 贞 霞 波 兰 国强 晓梅 雨桐 志远 思源 春燕 立新 文博 秀英 子涵 德胜 浩然 卫东 长青");

  private static final List<String> PLACES =
      words("柳林 石桥 青山 白水 双河 龙泉 高坪 新店 松树 九曲 坝上 东岭 梅溪 三汇 观音 长滩 金竹 大寨 凤鸣 黄泥");
  private static final List<String> KINDS_OF_PLACES = words("镇 乡 村 社区");
  private static final List<String> ACTORS =
      words("驻村工作队 合作社 农技员 志愿者 卫生院 中心校 供电所 水利站 市场监管所 文化站 种粮大户 商会 供销社 巡河员");
  private static final List<String> TIMES =
      words("今年以来 入春以来 上周 连日来 去年冬天 国庆假期 近三年 本月初 雨季之前 秋收时节 开学前夕 清晨六点");
  private static final List<String> ACTS =
      words("修好%d公里水渠 补种%d亩油菜 办了%d场培训 排查%d处隐患 新建%d座冷库 栽下%d株柏树 签下%d份订单 改造%d亩果园 登记%d件诉求");
  private static final List<String> RESULTS =
      words("群众少跑了路 用水有了保障 路灯亮到了家门口 产量多了两成 孩子放学有了去处 价格总算稳住 河水重新见底 老人看病不出村 账目贴在墙上");
  private static final List<String> HEADINGS =
      words("先把路修通 账要算明白 从一口井说起 谁来种地 难处在哪里 换一种办法 年轻人回来了 下一步怎么走 听听他们怎么说 一年里的变化");

  private final int count;

  private Corpus(int count) {
    this.count = count;
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  /** Writes a site, or further articles. */
  public static void main(String[] args) throws IOException {
    String options = "( --layout (byline|hugo))?( --more [1-9]\\d{0,2})?";
    if (!String.join(" ", args).matches("[1-9]\\d{0,6} .+?" + options)) {
      System.err.print(USAGE);
      System.exit(2);
    }
    List<String> words = List.of(args);
    Layout layout = words.contains("hugo") ? Layout.HUGO : Layout.BYLINE;
    int more = words.contains("--more") ? Integer.parseInt(args[args.length - 1]) : 0;
    Corpus corpus = new Corpus(Integer.parseInt(args[0]));
    Path folder = Path.of(args[1]);
    if (more > 0) {
      corpus.writeArticles(folder, layout, corpus.count, corpus.count + more);
    } else {
      layout.writeSite(folder);
      writePictures(folder.resolve(layout.pictures));
      corpus.writeArticles(folder, layout, 0, corpus.count);
    }
  }

  private void writeArticles(Path folder, Layout layout, int from, int to) throws IOException {
    for (int number = from; number < to; number++) {
      Article article = article(number);
      write(folder.resolve(layout.path(article)), layout.text(article));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * Holds one article.
   *
   * @param titles the lines of front matter with title, kicker and subtitle
   * @param people who wrote it, and the three of the desk who signed it
   * @param cover the name of a picture
   * @param body Markdown in which {@code @} stands for the folder of pictures
   */
  private record Article(
      int number,
      LocalDateTime date,
      Section section,
      String titles,
      List<String> people,
      String cover,
      List<String> tags,
      String summary,
      String body) {

    String name() {
      return String.format("a%07d", number);
    }

    String date(String pattern) {
      return date.format(DateTimeFormatter.ofPattern(pattern));
    }
  }

  private Article article(int number) {
    Writer writer = new Writer(new Random(number * 0x9E3779B97F4A7C15L + 2015));
    String place = writer.place();
    String title = "title: " + place + writer.act() + " " + writer.pick(RESULTS) + "\n";
    String kicker = number % 5 == 0 ? "kicker: " + writer.pick(HEADINGS) + "\n" : "";
    String subtitle = number % 4 == 0 ? "subtitle: " + writer.act() + "\n" : "";
    return new Article(
        number,
        date(number, writer),
        writer.pick(SECTIONS),
        title + kicker + subtitle,
        several(5, writer::person),
        writer.picture(),
        several(3, () -> writer.pick(TAG_SUBJECTS) + writer.pick(TAG_ASPECTS)),
        place + writer.pick(ACTORS) + writer.act() + "，" + writer.pick(RESULTS) + "。",
        writer.body(number));
  }

  private static List<String> several(int count, Supplier<String> source) {
    return Stream.generate(source).distinct().limit(count).toList();
  }

  /** Spreads the articles evenly, each at a chance moment of its share of the ten years. */
  private LocalDateTime date(int number, Writer writer) {
    if (number >= count) {
      return END.plusMinutes(number - count + 1L);
    }
    double share = Duration.between(BEGIN, END).toMinutes() / (double) count;
    return BEGIN.plusMinutes((long) ((number + writer.random.nextDouble()) * share));
  }

  /** Writes the words of one article. */
  private static final class Writer {

    private final Random random;
    private final List<String> blocks = new ArrayList<>();
    private int characters;

    Writer(Random random) {
      this.random = random;
    }

    <T> T pick(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    String place() {
      return pick(PLACES) + pick(KINDS_OF_PLACES);
    }

    String act() {
      return String.format(pick(ACTS), 2 + random.nextInt(600));
    }

    /** Returns one of sixty names. */
    String person() {
      int which = random.nextInt(60);
      return SURNAMES.get(which % 20) + GIVEN.get(which * 7 % 30);
    }

    String picture() {
      return pictureName(random.nextInt(PICTURES));
    }

    String sentence() {
      return switch (random.nextInt(4)) {
        case 0 -> pick(TIMES) + "，" + place() + pick(ACTORS) + act() + "，" + pick(RESULTS) + "。";
        case 1 ->
            String.format(
                "%s的%s算了一笔账：%s，一年下来能多收入%d元。",
                place(), person(), act(), 100 * (10 + random.nextInt(400)));
        case 2 -> "“" + pick(RESULTS) + "，心里就有底了。”" + place() + "居民" + person() + "说。";
        default -> pick(ACTORS) + act() + "，又" + act() + "，" + pick(RESULTS) + "。";
      };
    }

    private String paragraph() {
      StringBuilder text = new StringBuilder();
      for (int left = 2 + random.nextInt(3); left > 0; left--) {
        text.append(sentence());
      }
      return text.toString();
    }

    private String emphatic() {
      return place() + pick(ACTORS) + "**" + act() + "**，" + pick(RESULTS) + "。" + sentence();
    }

    private void add(String block) {
      blocks.add(block);
      characters += block.replaceAll("[*#>\\-\\s]", "").length();
    }

    private void addPicture() {
      blocks.add("![" + place() + act() + "](@/" + picture() + " \"" + pick(RESULTS) + "\")");
    }

    private String table() {
      StringBuilder rows = new StringBuilder("| 地方 | 户数 | 亩数 |\n| --- | ---: | ---: |");
      for (int left = 4; left > 0; left--) {
        int homes = 20 + random.nextInt(900);
        rows.append(String.format("\n| %s | %d | %d |", place(), homes, homes * 3));
      }
      return rows.toString();
    }

    /** Returns 900 to 1400 characters, tables and words about pictures not counted. */
    String body(int number) {
      int enough = 930 + random.nextInt(270);
      add(paragraph());
      add(emphatic());
      addPicture();
      add(paragraph());
      add("## " + pick(HEADINGS));
      add(paragraph());
      add("- " + act() + "\n- " + act() + "\n- " + act());
      add("> " + sentence());
      addPicture();
      add("## " + pick(HEADINGS));
      add(emphatic());
      while (characters < enough) {
        add(paragraph());
      }
      if (number % 10 == 0) {
        blocks.add(table());
      }
      // The misprint that a benchmark puts right is this number.
      add("记者在" + place() + "走访了 " + (2 + random.nextInt(90)) + " 户。");
      return String.join("\n\n", blocks) + "\n";
    }
  }

  /** Knows what a generator looks for, and where. */
  private enum Layout {
    BYLINE("assets/images", "yyyy-MM-dd HH:mm") {
      @Override
      String path(Article article) {
        return "articles/" + article.date("yyyy/MM/yyyy-MM-dd-") + article.name() + ".md";
      }

      @Override
      void writeSite(Path folder) throws IOException {
        StringBuilder yaml =
            new StringBuilder("title: 青禾日报\nbaseUrl: https://news.example.com\nsections:\n");
        for (Section s : SECTIONS) {
          yaml.append(String.format("  - {name: %s, slug: %s}\n", s.name, s.slug));
        }
        yaml.append("publisher:\n  name: 青禾日报社\n  phone: 028-00000000\n");
        yaml.append("signOff:\n  required: [editor, proofreader, reviewer]\n");
        write(folder.resolve("site.yaml"), yaml.toString());
      }
    },

    HUGO("static/images", "yyyy-MM-dd'T'HH:mm:ss'+08:00'") {
      @Override
      String path(Article article) {
        return "content/" + article.section.slug + "/" + article.name() + ".md";
      }

      @Override
      void writeSite(Path folder) throws IOException {
        for (int i = 0; i < SECTIONS.size(); i++) {
          Section s = SECTIONS.get(i);
          String text = String.format("---\ntitle: %s\nweight: %d\n---\n", s.name, i + 1);
          write(folder.resolve("content/" + s.slug + "/_index.md"), text);
        }
      }
    };

    final String pictures;
    final String datePattern;

    Layout(String pictures, String datePattern) {
      this.pictures = pictures;
      this.datePattern = datePattern;
    }

    abstract String path(Article article);

    abstract void writeSite(Path folder) throws IOException;

    String text(Article a) {
      String address = "/" + pictures.replaceFirst("^static/", "");
      return (this == BYLINE ? BYLINE_FORM : HUGO_FORM)
          .formatted(
              a.titles,
              a.date(datePattern),
              a.section.name,
              a.people.get(0),
              a.people.get(1),
              a.people.get(2),
              a.people.get(3),
              a.people.get(4),
              address + "/" + a.cover,
              String.join(", ", a.tags),
              a.summary,
              a.body.replace("(@/", "(" + address + "/"));
    }
  }

  private static String pictureName(int number) {
    return String.format("p%02d.png", number);
  }

  private static void writePictures(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < PICTURES; number++) {
      BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
      for (int x = 0; x < 60; x++) {
        for (int y = 0; y < 40; y++) {
          image.setRGB(x, y, (x + y) / (number + 2) % 2 == 0 ? 0xf0a030 : 0x3060a0);
        }
      }
      ImageIO.write(image, "png", folder.resolve(pictureName(number)).toFile());
    }
  }
}
