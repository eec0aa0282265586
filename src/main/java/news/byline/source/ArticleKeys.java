package news.byline.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.byline.model.CreditRole;

/** Lists the keys of an article's front matter. */
final class ArticleKeys {

  static final Key TITLE = new Key("title", "标题");
  static final Key KICKER = new Key("kicker", "引题");
  static final Key SUBTITLE = new Key("subtitle", "副题");
  static final Key DATE = new Key("date", "日期");
  static final Key UPDATED = new Key("updated", "更新");
  static final Key SECTION = new Key("section", "栏目");
  static final Key TOPICS = new Key("topics", "专题");
  static final Key TAGS = new Key("tags", "标签");
  static final Key SOURCE = new Key("source", "来源");
  static final Key DATELINE = new Key("dateline", "电头");
  static final Key BYLINE = new Key("byline", "署名");
  static final Key CREDITS = Key.of("credits");
  static final Key COVER = new Key("cover", "题图");
  static final Key SUMMARY = new Key("summary", "摘要");
  static final Key READS = new Key("reads", "阅读");
  static final Key SLUG = Key.of("slug");
  static final Key ALIASES = Key.of("aliases");
  static final Key STATUS = new Key("status", "状态");
  static final Key PUBLISH_AT = new Key("publishAt", "定时发布");
  static final Key EXPIRES_AT = new Key("expiresAt", "下线时间");
  static final Key CORRECTIONS = new Key("corrections", "更正");
  static final Key PINNED = new Key("pinned", "置顶");
  static final Key ORIGINAL_TITLE = new Key("originalTitle", "原题");
  static final Key ORIGINAL_AUTHOR = new Key("originalAuthor", "原作者");
  static final Key ORIGINAL_URL = new Key("originalUrl", "原文网址");
  static final Key AI_GENERATED = new Key("aiGenerated", "人工智能生成");
  static final Key SPONSORED = new Key("sponsored", "推广");
  static final Key SEARCH = new Key("search", "站内搜索");

  static final Key NAME = new Key("name", "姓名");
  static final Key SOURCE_NAME = new Key("name", "名称");
  static final Key ROLE = new Key("role", "身份");
  static final Key ORGANIZATION = new Key("organization", "单位");
  static final Key URL = new Key("url", "网址");
  static final Key SRC = new Key("src", "图片");
  static final Key ALT = new Key("alt", "替代文字");
  static final Key CAPTION = new Key("caption", "图注");
  static final Key CREDIT = new Key("credit", "图源");
  static final Key FOCUS = new Key("focus", "焦点");
  static final Key TEXT = new Key("text", "内容");

  /** The keys that name a role and its holders under {@code byline}. */
  static final List<String> SHORT_ROLES =
      List.of(
          "记者", "见习记者", "特约记者", "通讯员", "特约撰稿", "评论员", "实习生", "编者", "文", "撰文", "编译", "翻译", "摄影",
          "摄像", "图", "供图", "插图", "制图", "视频", "播音", "策划", "统筹");

  /** The tasks of the newsroom by their keys, which work under {@code credits}. */
  static final List<Key> ROLES =
      Arrays.stream(CreditRole.values()).map(r -> new Key(r.key(), r.chinese())).toList();

  /** All keys of the top level but for the Chinese names of tasks. */
  static final List<Key> ARTICLE =
      List.of(
          TITLE,
          KICKER,
          SUBTITLE,
          DATE,
          UPDATED,
          SECTION,
          TOPICS,
          TAGS,
          SOURCE,
          DATELINE,
          BYLINE,
          CREDITS,
          COVER,
          SUMMARY,
          READS,
          SLUG,
          ALIASES,
          STATUS,
          PUBLISH_AT,
          EXPIRES_AT,
          CORRECTIONS,
          PINNED,
          ORIGINAL_TITLE,
          ORIGINAL_AUTHOR,
          ORIGINAL_URL,
          AI_GENERATED,
          SPONSORED,
          SEARCH);

  /** All keys of the top level: each task's Chinese name works there too. */
  static final List<Key> TOP_LEVEL =
      Stream.concat(
              ARTICLE.stream(), Arrays.stream(CreditRole.values()).map(r -> Key.of(r.chinese())))
          .toList();

  /** All words that may stand before a colon in front matter. */
  static final List<String> ALL_FORMS =
      Stream.of(
              Key.forms(TOP_LEVEL),
              Key.forms(ROLES),
              Key.forms(
                  List.of(
                      NAME,
                      SOURCE_NAME,
                      ROLE,
                      ORGANIZATION,
                      URL,
                      SRC,
                      ALT,
                      CAPTION,
                      CREDIT,
                      FOCUS,
                      TEXT)),
              SHORT_ROLES)
          .flatMap(List::stream)
          .distinct()
          .toList();

  /** Words that newsrooms use for a key and that look like another. */
  static final Map<String, String> OFTEN_MEANT =
      Map.of("作者", "署名", "记者", "署名", "责编", "责任编辑", "图片", "题图", "导语", "摘要", "时间", "日期");

  private ArticleKeys() {}
}
