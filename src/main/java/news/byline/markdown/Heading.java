package news.byline.markdown;

/**
 * Names a heading of a body.
 *
 * @param level 2 to 6, since 1 is the article's headline
 * @param id the fragment that leads to it
 */
public record Heading(int level, String id, String text) {}
