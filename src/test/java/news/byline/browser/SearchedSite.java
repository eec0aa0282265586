package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import news.byline.site.TestSite;

/** A site with enough articles for tiers of several sizes, and some that are looked for. */
final class SearchedSite implements AutoCloseable {

  static final int FILLING = 90;

  /** So many have the parts of what is looked for, and not the whole. */
  static final int PARTS = 45;

  private final Path output;
  private final FolderServer server;

  private SearchedSite(Path output, FolderServer server) {
    this.output = output;
    this.server = server;
  }

  /** Writes the site into an empty folder, builds it and serves it. */
  static SearchedSite build(Path folder) throws IOException {
    TestSite site = TestSite.in(folder);
    site.with(
        """
        -- site.yaml --
        title: 青禾日报
        editions: [zh-Hant]
        sections:
          - {name: 要闻, slug: yaowen}
          - {name: 产业, slug: chanye}
        """);
    for (int i = 0; i < FILLING; i++) {
      String date = "20%02d-%02d-%02d".formatted(10 + i / 10, 1 + i % 12, 1 + i % 28);
      site.article(
          "filling" + i + ".md",
          "title: 往年消息第" + i + "号\nsection: 要闻\ndate: " + date,
          "第%d号消息：某县某乡的寻常事，共%d件。通讯员报道。".formatted(i, 1000 + i));
    }
    for (int i = 0; i < PARTS; i++) {
      String date = "2018-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
      site.article("parts" + i + ".md", "title: 零散第" + i + "条\ndate: " + date, "先说甲乙丙，再说乙丙丁。");
    }
    site.article("whole.md", "title: 四字连在一起的一篇\ndate: 2010-01-02", "这里是甲乙丙丁。");
    site.article(
        "orange.md",
        "title: 红花坪的脐橙熟了\nkicker: 石永镇\nsection: 产业\nbyline: 王芳\ntags: 丰收\ndate: 2015-10-08",
        "红花坪村的脐橙今年**收入**过了百万元。村民說：“這個冬天不冷。”\n\n每斤３．５元，ＡＢＣ公司包销，Café 也来订货。");
    site.article(
        "income.md",
        "title: 一县收入账\nsection: 要闻\ndate: 2021-03-01",
        "全县人均收入11886元，脐橙占三成。\n\n![表](/assets/chart.png \"脐橙收入图\")");
    site.article(
        "paid.md",
        "title: 脐橙节请您来\nsection: 产业\nsponsored: true\ndate: 2024-11-01",
        "龘靐脐橙节，<b>脐</b>橙免费吃。Blooming orange gardens, 5G直播。");
    site.article(
        "newest.md",
        "title: 最新一篇说脐橙\nsection: 产业\naiGenerated: true\ndate: 2025-11-01",
        "刚刚，红花坪开了第五次村民会。&lt;img src=x onerror=alert(1)&gt; 𠮷野家\n\n好干部理发后说发展，头发白了。");
    site.article("unsearched.md", "title: 不收的脐橙\nsearch: false\ndate: 2025-10-01", "脐橙不收。");
    site.article("draft.md", "title: 草稿脐橙\nstatus: draft\ndate: 2025-10-01", "脐橙草稿。");
    site.article("gone.md", "title: 撤稿脐橙\nstatus: withdrawn\ndate: 2025-10-01", "脐橙撤稿。");
    site.article("due.md", "title: 未到脐橙\npublishAt: 2035-10-01\ndate: 2025-10-01", "脐橙未到。");
    site.picture("assets/chart.png");
    TestSite.Run run = site.build();
    assertThat(run.err()).isEmpty();
    Path output = folder.resolve("public");
    return new SearchedSite(output, FolderServer.start(output));
  }

  Path output() {
    return output;
  }

  String at(String path) {
    return server.address() + path;
  }

  @Override
  public void close() {
    server.close();
  }
}
