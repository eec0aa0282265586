package news.byline.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import news.byline.site.TestSite;

/** A site that uses all that an editor can write, so that validators see all markup there is. */
final class EveryFeature {

  private static final String SETTINGS =
      """
      -- site.yaml --
      title: 乡村 & <新闻> "网"
      subtitle: A & B < C
      description: 说明 & "引号"
      language: %s
      timezone: Asia/Shanghai
      baseUrl: https://news.example.org
      sections:
        - name: 要闻
          slug: yaowen
          description: 大事 & <小事>
        - name: 空栏目
          slug: kong
      publisher:
        name: 报社 & Co.
        logo: assets/logo.png
        phone: 028-86966315
        qq: "2677741813"
        email: desk@example.org
        address: 邻水县 1 号
      topics:
        - name: 专题 & 一
          slug: zhuanti
          description: 说明 & <b> "引号"
          order: oldest
      footer:
        copyright: © 2011 报社
        icp: 蜀ICP备10014373号
        police: 川公网安备 51162302000123号
        license: "51120190022"
        support: 科技
      embedHosts: [player.example.org]
      indent: true
      """;

  private static final String FRONT_MATTER =
      """
      title: 标题 & <b>“引号”</b> "直引号" 与很长很长的第二行
      kicker: 引题 & <i>
      subtitle: 副题 "&"
      date: 2022-02-13 16:09
      updated: 2022-02-14 10:00
      section: 要闻
      topics: [专题 & 一, 专题二]
      tags: [标签 & 一, "标签<二>"]
      source:
        name: 来源 & 网
        url: https://source.example.org/?a=1&b=2
      dateline: 本报讯
      byline:
        - 张天文
        - 记者: 黄明辉
        - name: 李四
          role: 通讯员
          organization: 县委 & 宣传部
      credits:
        editor: 张可
        proofreader: [申涵兮, 詹耘]
      cover:
        src: ../assets/a.png
        alt: 题图 "引号" & <尖括号>
        caption: 图注 & <尖括号>
        credit: 张可 摄
      summary: 摘要 & <b> "引号"
      reads: 12
      pinned: true
      slug: everything
      aliases: [/old/everything.html, /news/1/]
      originalTitle: 原题 & <b>
      originalAuthor: 原作者 & 人
      originalUrl: https://original.example.org/?a=1&b=2
      aiGenerated: true
      sponsored: true
      corrections:
        - date: 2022-02-15
          text: 更正 & <b>一处</b>。
        - date: 2022-02-16
          text: 又一处。
      """;

  private static final String MARKDOWN =
      """
      首段，有**粗**、*斜*、~~删~~、`码`、[链接](https://example.org/?a=1&b=2 "题 & 名")、
      <https://example.org/> 与 https://example.org/bare 。脚注[^1]，又一次[^1]，另一个[^note]。

      ## 小标题 & “引号”

      ## 小标题 & “引号”

      ### 第三级 `code` [链接](b.md)

      | 左 | 中 | 右 | 无 |
      | :-- | :-: | --: | --- |
      | a | b | c | d |
      | `x` | **y** | 1 | ![小图](../assets/a.png) |

      - [x] 已办
      - [ ] 待办
        1. 嵌套
        2. 列表

      7. 从七
      8. 起

      > 引文
      >
      > > 引文里的引文

      ```java
      if (a < b && c) { }
      ```

          缩进的码

      ***

      ![单独的图](../assets/a.png "图注 & <尖括号>"){credit="张可 摄"}

      ![](../assets/a.png){alt="另文"}

      文中图 ![行内](../assets/a.png) 在句里。

      ![一](../assets/a.png) ![二](../assets/a.png)

      末行\\
      硬换行  \s
      又一行 &copy; &lt; &amp;。

      [^1]: 脚注 & 内容。
      [^note]: 第二条。

          有两段。
      """;

  private static final String HTML =
      """
      <figure>
      <img src="../assets/a.png" alt="手写的图" width="40" height="30">
      <figcaption>手写的图注</figcaption>
      </figure>

      <video src="../assets/a.mp4" poster="../assets/a.png" controls width="320" height="180"></video>

      <audio controls><source src="../assets/a.mp3" type="audio/mpeg"></audio>

      <ruby>邻<rp>（</rp><rt>lín</rt><rp>）</rp>水<rp>（</rp><rt>shuǐ</rt><rp>）</rp></ruby> 与 <mark>标记</mark>、<kbd>键</kbd>、<sub>下</sub>、<sup>上</sup>。

      <details open><summary>展开</summary>

      里面的**字**。

      </details>

      <table><caption>表题</caption><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody></table>

      <dl><dt>词</dt><dd>义</dd></dl>

      <iframe src="https://player.example.org/v/1" width="320" height="180" allowfullscreen></iframe>

      <p class="x" onclick="bad()" style="color: red">改过的段落</p><script>bad()</script>

      <div>没有关上的一格

      <blockquote cite="https://example.org/">引</blockquote>

      <ol start="3" reversed><li value="9">九</li></ol><time datetime="2022-02-13">那天</time>
      """;

  private EveryFeature() {}

  /** Writes the site in an empty folder. */
  static TestSite in(Path folder, String language) throws IOException {
    TestSite site =
        TestSite.in(folder)
            .with(SETTINGS.formatted(language))
            .picture("assets/a.png")
            .picture("assets/logo.png")
            .file("assets/a.mp4", "video".getBytes(StandardCharsets.UTF_8))
            .file("assets/a.mp3", "audio".getBytes(StandardCharsets.UTF_8))
            .article("a.md", FRONT_MATTER, MARKDOWN)
            .article("b.md", "section: 要闻", HTML)
            .article("bare.md", "", "只有一段。")
            .article("empty.md", "", "")
            .article("draft.md", "status: draft\nsection: 要闻", "草稿。")
            .article("withdrawn.md", "status: withdrawn\naliases: /old/withdrawn.html", "撤回。")
            .article("2030.md", "date: 2030-01-01\nsection: 要闻", "将来。");
    for (int i = 1; i <= 50; i++) {
      String date = "date: 2021-%02d-%02d%n".formatted(i % 12 + 1, i % 28 + 1);
      String terms = "section: 要闻\nbyline: [{摄影: 张天文}]\ntags: [标签 & 一]\ntopics: [专题 & 一]\n";
      site.article("n" + i + ".md", date + terms + "title: 第" + i + "条", "第" + i + "条。");
    }
    return site;
  }
}
