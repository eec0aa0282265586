package news.byline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.byline.exchange.manuscript.Recognised;
import news.byline.exchange.manuscript.Recognised.Author;
import news.byline.model.CreditRole;
import org.jspecify.annotations.Nullable;

/** Writes the front matter of an imported article, in the language of its site. */
final class ArticleText {

  /** The roles that may stand as keys of the byline. */
  private static final Set<String> SHORT = Set.of("记者", "通讯员", "摄影");

  private final boolean chinese;
  private final StringBuilder out = new StringBuilder("---\n");

  private ArticleText(boolean chinese) {
    this.chinese = chinese;
  }

  /**
   * Writes front matter and text.
   *
   * @param date as front matter has it
   * @param section null where the article has none
   */
  static String of(
      boolean chinese,
      Recognised recognised,
      String date,
      @Nullable String section,
      String slug,
      String body) {
    ArticleText text = new ArticleText(chinese);
    text.line("引题", "kicker", recognised.kicker());
    text.line("标题", "title", recognised.title());
    text.line("副题", "subtitle", recognised.subtitle());
    text.out.append(chinese ? "日期: " : "date: ").append(date).append('\n');
    text.out.append(
        chinese
            ? "状态: 草稿        # 核对以后删去这一行，就会发布\n"
            : "status: draft        # delete this line once all is checked, and it is published\n");
    text.line("栏目", "section", section);
    text.line("slug", "slug", slug);
    text.line("来源", "source", recognised.source());
    text.line("电头", "dateline", recognised.dateline());
    text.authors(recognised.authors());
    text.credits(recognised.credits());
    text.line("阅读", "reads", recognised.reads());
    text.notes(recognised.lines());
    return text.out.append("---\n\n").append(body).toString();
  }

  private void line(String chineseKey, String englishKey, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      boolean number = englishKey.equals("reads");
      String written = number ? value : YamlValue.of(value);
      out.append(chinese ? chineseKey : englishKey).append(": ").append(written).append('\n');
    }
  }

  private void authors(List<Author> authors) {
    if (authors.isEmpty()) {
      return;
    }
    out.append(chinese ? "署名:\n" : "byline:\n");
    Map<String, List<String>> byRole = new LinkedHashMap<>();
    for (Author author : authors) {
      byRole
          .computeIfAbsent(String.valueOf(author.role()), r -> new ArrayList<>())
          .add(author.name());
    }
    byRole.forEach(this::author);
  }

  private void author(String role, List<String> names) {
    if (SHORT.contains(role)) {
      out.append("  - ").append(role).append(": ").append(YamlValue.of(names)).append('\n');
      return;
    }
    for (String name : names) {
      out.append("  - ");
      if (role.equals("null")) {
        out.append(YamlValue.of(name)).append('\n');
      } else {
        out.append(chinese ? "{姓名: " : "{name: ").append(YamlValue.of(name));
        out.append(chinese ? ", 身份: " : ", role: ").append(YamlValue.of(role)).append("}\n");
      }
    }
  }

  private void credits(Map<CreditRole, List<String>> credits) {
    if (!chinese && !credits.isEmpty()) {
      out.append("credits:\n");
    }
    credits.forEach(
        (role, names) ->
            out.append(chinese ? role.chinese() : "  " + role.key())
                .append(": ")
                .append(YamlValue.of(names))
                .append('\n'));
  }

  /** Keeps the lines whose labels are no longer in the text, so that an editor can compare. */
  private void notes(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append(chinese ? "# 上面各项取自原稿的这些地方：\n" : "# What stands above was read from these lines:\n");
    lines.forEach(line -> out.append("#   ").append(line).append('\n'));
  }
}
