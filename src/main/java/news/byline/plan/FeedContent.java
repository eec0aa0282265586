package news.byline.plan;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.Correction;
import news.byline.model.Photo;
import news.byline.model.Source;
import news.byline.plan.view.Html;
import org.jspecify.annotations.Nullable;

/**
 * Makes the text of an article as a feed carries it: with what readers of the page are told round
 * the text, and with absolute addresses, since a feed's reader knows no page.
 */
record FeedContent(Absolute absolute) {

  /**
   * Finds addresses that name no scheme. A quotation mark in text or in an attribute's value is
   * always a character reference, so these characters stand nowhere but in a tag.
   */
  private static final Pattern RELATIVE =
      Pattern.compile(" (href|src|poster)=\"(?![A-Za-z][A-Za-z0-9+.-]*:)([^\"]*)\"");

  Html of(Article article) {
    StringBuilder out = new StringBuilder();
    if (article.sponsored()) {
      out.append(note(word("推广内容", "Sponsored")));
    }
    if (article.aiGenerated()) {
      out.append(note(word("本文由人工智能生成。", "This text was made with artificial intelligence.")));
    }
    out.append(cover(article.photoAboveText()));
    out.append(body(article));
    out.append(source(article.source()));
    article.corrections().forEach(c -> out.append(correction(c)));
    return new Html(out.toString());
  }

  private boolean chinese() {
    return absolute.settings().isChinese();
  }

  private String word(String chinese, String english) {
    return chinese() ? chinese : english;
  }

  private static String note(String words) {
    return "<p><strong>" + escaped(words) + "</strong></p>\n";
  }

  private String cover(@Nullable Photo photo) {
    if (photo == null) {
      return "";
    }
    String words =
        Stream.of(photo.caption(), photo.credit())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return "<figure><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\">%s</figure>\n"
        .formatted(
            escaped(absolute.root() + photo.url().substring(1)),
            escaped(photo.alt()),
            photo.width(),
            photo.height(),
            words.isEmpty() ? "" : "<figcaption>" + escaped(words) + "</figcaption>");
  }

  private String body(Article article) {
    String html = absolute.pages().html(article, escaped(absolute.root()));
    String page = escaped(absolute.href(article));
    return RELATIVE
        .matcher(html)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    " " + m.group(1) + "=\"" + absolute(m.group(2), page) + "\""));
  }

  /**
   * Addresses on the site are absolute already: what is left names a place on the page or a host.
   */
  private String absolute(String address, String page) {
    if (address.startsWith("//")) {
      return "https:" + address;
    }
    boolean here = address.isEmpty() || address.startsWith("#") || address.startsWith("?");
    return here ? page + address : escaped(absolute.root()) + address.replaceFirst("^[/\\\\]+", "");
  }

  private String source(@Nullable Source source) {
    if (source == null) {
      return "";
    }
    String name = escaped(source.name());
    String linked =
        source.url() == null ? name : "<a href=\"" + escaped(source.url()) + "\">" + name + "</a>";
    return "<p>" + word("来源：", "Source: ") + linked + "</p>\n";
  }

  private String correction(Correction correction) {
    String date = new Times(chinese(), 0).of(correction.date()).text();
    String words = word("更正（%s）：", "Correction (%s): ").formatted(date) + correction.text();
    return "<p>" + escaped(words) + "</p>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
