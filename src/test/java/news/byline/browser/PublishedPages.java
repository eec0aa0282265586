package news.byline.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.byline.browser.Markup.Attribute;

/**
 * All pages below a folder, with what they name.
 *
 * @param base the address that the folder is published at, with a slash at its end
 */
record PublishedPages(Path folder, URI base, Map<Path, Markup> pages) {

  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?:)?//\\S.*");

  private static final Pattern REFRESH = Pattern.compile("(?i)\\d+\\s*;\\s*url=(.*)");

  static PublishedPages read(Path folder, String base) throws IOException {
    Map<Path, Markup> pages = new TreeMap<>();
    for (Path file : SampleSite.files(folder, ".html")) {
      pages.put(file, Markup.read(file));
    }
    return new PublishedPages(folder, URI.create(base), pages);
  }

  /** Returns the attributes, with their pages, that lead to nothing or load from another host. */
  List<String> deadEnds() {
    List<String> found = new ArrayList<>();
    pages.forEach(
        (file, page) ->
            page.attributes().stream()
                .filter(attribute -> !addresses(attribute).allMatch(a -> isPublished(file, a)))
                .forEach(attribute -> found.add(folder.relativize(file) + ": " + attribute)));
    return found;
  }

  /** Returns what a browser would fetch or a reader could follow within the site. */
  private Stream<String> addresses(Attribute attribute) {
    String value = attribute.value();
    if (attribute.name().equals("srcset")) {
      return COMMA.splitAsStream(value).map(candidate -> candidate.strip().split("\\s+", 2)[0]);
    }
    Matcher refresh = REFRESH.matcher(value);
    if (attribute.name().equals("content") && refresh.matches()) {
      return Stream.of(refresh.group(1));
    }
    boolean absolute = ABSOLUTE.matcher(value).matches();
    if (!ADDRESSES.contains(attribute.name()) && !absolute) {
      return Stream.empty();
    }
    boolean own = value.startsWith(base.toString());
    return absolute && !own && mayLeaveTheSite(attribute) || isContact(attribute)
        ? Stream.empty()
        : Stream.of(value);
  }

  /** Readers may follow a link to elsewhere; a player is the one thing that comes from there. */
  private static boolean mayLeaveTheSite(Attribute attribute) {
    return switch (attribute.element()) {
      case "a" -> attribute.name().equals("href");
      case "iframe" -> attribute.name().equals("src");
      default -> attribute.name().equals("cite");
    };
  }

  private static boolean isContact(Attribute attribute) {
    return attribute.element().equals("a")
        && Stream.of("tel:", "mailto:").anyMatch(attribute.value()::startsWith);
  }

  private boolean isPublished(Path file, String address) {
    URI page = base.resolve(folder.toUri().relativize(file.toUri()));
    URI target = page.resolve(address);
    if (!target.toString().startsWith(base.toString())) {
      return false;
    }
    String path = base.relativize(target).getPath();
    Path found = folder.resolve(path);
    if (path.isEmpty() || path.endsWith("/")) {
      found = found.resolve("index.html");
    }
    String fragment = target.getFragment();
    return Files.isRegularFile(found)
        && (fragment == null
            // HTML, “scrolling to a fragment”: the top of any page.
            || fragment.equals("top")
            || pages.containsKey(found) && pages.get(found).hasId(fragment));
  }
}
