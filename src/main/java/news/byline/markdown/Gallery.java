package news.byline.markdown;

import org.commonmark.node.CustomBlock;

/** Holds the figures of a paragraph of several pictures and nothing else. */
final class Gallery extends CustomBlock {}
