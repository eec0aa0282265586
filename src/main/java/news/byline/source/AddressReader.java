package news.byline.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.byline.model.Alias;
import news.byline.model.Headline;
import news.byline.model.Slug;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads where an article is published, and where it was before. */
final class AddressReader {

  private final Fields fields;
  private final String file;

  /**
   * Reads addresses.
   *
   * @param file the article's, from the site's folder
   */
  AddressReader(Fields fields, String file) {
    this.fields = fields;
    this.file = file;
  }

  /**
   * Reads the last part of the address: as it is written, else of the file's name, else the
   * title's.
   */
  @Nullable String slug(@Nullable Headline headline) {
    String written = fields.text(ArticleKeys.SLUG);
    if (written != null) {
      if (!Slug.isValid(written)) {
        fields.error("slug-invalid", fields.span(ArticleKeys.SLUG), written);
      }
      return written;
    }
    String slug = Slug.ofFileName(file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')));
    if (slug.isEmpty() && headline != null) {
      slug = Slug.ofTitle(headline.title());
    }
    if (slug.isEmpty()) {
      fields.error("slug-missing", fields.span(ArticleKeys.TITLE));
      return null;
    }
    return slug;
  }

  /** Reads the old addresses, from {@code /}. */
  List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    Node node = fields.node(ArticleKeys.ALIASES);
    if (node == null) {
      return aliases;
    }
    for (Node item : fields.items(node)) {
      String alias = fields.text(item);
      if (alias == null) {
        continue;
      }
      if (!isOldAddress(alias)) {
        fields.error("alias-form", fields.span(item), alias);
      } else {
        aliases.add(new Alias(alias, fields.span(item)));
      }
    }
    return aliases;
  }

  /** Each part of an old address becomes the name of a folder or a file. */
  private static boolean isOldAddress(String alias) {
    return alias.matches("/[^/].*")
        && Arrays.stream(alias.substring(1).replaceFirst("/$", "").split("/", -1))
            .allMatch(part -> Slug.isValid(part.matches("[_~-].*") ? "x" + part : part));
  }
}
