package news.byline.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.byline.build.cache.CacheFolder;
import news.byline.build.cache.Decoder;
import news.byline.build.cache.Encoder;
import news.byline.model.Digest;
import news.byline.model.Section;
import news.byline.plan.Outline;
import news.byline.plan.Outline.Feed;
import news.byline.plan.Outline.Slugs;
import org.jspecify.annotations.Nullable;

/** Keeps the outline of the last plan of the whole site. */
final class OutlineFile {

  private static final String NAME = "outline";

  private OutlineFile() {}

  /** Writes an outline and returns the digest by which it is known. */
  static long write(CacheFolder folder, Outline outline) throws IOException {
    Encoder out = new Encoder();
    out.list(outline.sections(), OutlineFile::section);
    slugs(out, outline.slugs().tags());
    slugs(out, outline.slugs().people());
    slugs(out, outline.slugs().topics());
    out.list(outline.feeds(), OutlineFile::feed);
    int[] neighbours = outline.neighbours();
    out.number(neighbours.length);
    Arrays.stream(neighbours).forEach(out::number);
    out.list(outline.strays(), Encoder::text);
    byte[] bytes = out.bytes();
    folder.write(NAME, bytes);
    return Digest.of(bytes);
  }

  /** Reads the outline of a digest; null where that is not there. */
  static @Nullable Outline read(CacheFolder folder, long digest) throws IOException {
    byte[] bytes = folder.read(NAME);
    if (bytes == null || Digest.of(bytes) != digest) {
      return null;
    }
    Decoder in = new Decoder(bytes, 0);
    List<Section> sections = in.list(OutlineFile::section);
    Slugs slugs = new Slugs(slugs(in), slugs(in), slugs(in));
    List<Feed> feeds = in.list(OutlineFile::feed);
    int[] neighbours = new int[(int) in.number()];
    Arrays.setAll(neighbours, i -> (int) in.number());
    return new Outline(sections, slugs, feeds, neighbours, in.list(Decoder::words));
  }

  private static void section(Encoder out, Section section) {
    out.text(section.name()).text(section.slug()).text(section.description());
  }

  private static Section section(Decoder in) {
    return new Section(in.words(), in.words(), in.text());
  }

  private static void slugs(Encoder out, Map<String, String> slugs) {
    out.list(List.copyOf(slugs.entrySet()), (to, e) -> to.text(e.getKey()).text(e.getValue()));
  }

  private static Map<String, String> slugs(Decoder in) {
    Map<String, String> slugs = new HashMap<>();
    in.list(from -> slugs.put(from.words(), from.words()));
    return slugs;
  }

  private static void feed(Encoder out, Feed feed) {
    out.text(feed.folder()).text(feed.title()).text(feed.description());
    out.list(feed.articles(), (to, number) -> to.number(number));
  }

  private static Feed feed(Decoder in) {
    return new Feed(in.words(), in.words(), in.text(), in.list(from -> (int) from.number()));
  }
}
