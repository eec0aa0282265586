package news.byline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Photo;
import news.byline.model.Rendition;
import news.byline.model.Renditions;
import news.byline.model.SiteSettings;
import news.byline.plan.view.Meta;
import org.jspecify.annotations.Nullable;

/** Collects the {@code meta} elements that social networks read: The Open Graph protocol. */
final class SocialTags {

  /** X shows a smaller picture beside the words rather than above them. */
  private static final int LARGE = 600;

  private final SiteSettings settings;
  private final String root;
  private final List<Meta> tags = new ArrayList<>();

  /**
   * Begins with what every page has.
   *
   * @param root the full address of the front page, with a slash at the end
   */
  SocialTags(SiteSettings settings, String root) {
    this.settings = settings;
    this.root = root;
  }

  /** Announces a page that is no article. */
  List<Meta> website(Frame.Facts facts, String url) {
    add("og:type", "website");
    addWords(facts.title() == null ? settings.title() : facts.title(), facts.description(), url);
    Photo logo = settings.publisher().logo();
    addPicture(logo == null || logo.isVector() ? null : logo);
    return tags;
  }

  /** Announces an article. */
  List<Meta> article(Article article, String url, List<String> authors) {
    add("og:type", "article");
    addWords(article.headline().title(), article.summary(), url);
    addPicture(article.socialPhoto());
    ArticleDate modified = article.modified();
    add("article:published_time", article.date().iso());
    add("article:modified_time", modified.equals(article.date()) ? null : modified.iso());
    add("article:section", article.section() == null ? null : article.section().name());
    authors.forEach(author -> add("article:author", author));
    Stream.concat(article.topics().stream(), article.tags().stream())
        .distinct()
        .forEach(tag -> add("article:tag", tag));
    if (settings.isChinese()) {
      // Toutiao reads these two, and takes a time of day for granted.
      add("bytedance:published_time", article.date().isoWithTime());
      add("bytedance:updated_time", modified.isoWithTime());
    }
    return tags;
  }

  private void addWords(String title, @Nullable String description, String url) {
    add("og:title", title);
    add("og:description", description);
    add("og:url", url);
    add("og:site_name", settings.title());
    add("og:locale", locale(settings.language()));
  }

  /** Open Graph: {@code language_TERRITORY}. */
  static String locale(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String country = locale.getCountry();
    if (country.isEmpty() && locale.getLanguage().equals("zh")) {
      country = locale.getScript().equals("Hant") ? "TW" : "CN";
    }
    return country.isEmpty() ? "" : locale.getLanguage() + "_" + country;
  }

  private void addPicture(@Nullable Photo photo) {
    if (photo != null) {
      Rendition smaller = Renditions.social(photo, settings.pictures());
      add("og:image", root + (smaller == null ? photo.url() : smaller.url()).substring(1));
      add("og:image:width", Integer.toString(smaller == null ? photo.width() : smaller.width()));
      add("og:image:height", Integer.toString(smaller == null ? photo.height() : smaller.height()));
      add("og:image:alt", photo.alt());
    }
    boolean large = photo != null && photo.width() >= LARGE;
    // X takes the words and the picture from the properties above.
    tags.add(new Meta("name", "twitter:card", large ? "summary_large_image" : "summary"));
  }

  private void add(String property, @Nullable String content) {
    if (content != null && !content.isEmpty()) {
      tags.add(new Meta("property", property, content));
    }
  }
}
