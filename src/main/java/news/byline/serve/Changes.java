package news.byline.serve;

/**
 * Says what has changed among the sources.
 *
 * @param files whether anything but texts may have: a picture, say, or a style sheet
 */
record Changes(boolean files) {}
