package news.byline.markdown;

import java.util.Objects;
import java.util.Set;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads texts of articles that lie in no site. */
final class BodyText {

  /** Finds every picture, and no file. */
  private static final Destinations PICTURES =
      new Destinations() {
        @Override
        public @Nullable Target picture(String path, SourceSpan place) {
          return new Target("/" + path, 4, 3, null, null);
        }

        @Override
        public @Nullable String file(String path, SourceSpan place) {
          return null;
        }

        @Override
        public void address(String path, SourceSpan place) {}
      };

  private BodyText() {}

  static Body of(String markdown) {
    BodyOptions options = new BodyOptions(null, null, Set.of(), true);
    SourceText source = new SourceText("a.md", markdown);
    return Objects.requireNonNull(Markdown.read(source, 0, PICTURES, options).value());
  }

  /** Returns the HTML of the only paragraph of a text. */
  static String line(String markdown) {
    return of(markdown).markup().html("").strip().replaceAll("^<p>|</p>$", "");
  }
}
