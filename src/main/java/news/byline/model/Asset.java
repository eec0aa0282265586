package news.byline.model;

/**
 * Names a file that is served as it is.
 *
 * @param source its path from the site's folder, or its name inside the built-in theme
 * @param path its path in the output, without a slash in front, not percent-encoded
 * @param builtIn whether it comes with the built-in theme rather than with the site
 */
public record Asset(String source, String path, boolean builtIn) {}
