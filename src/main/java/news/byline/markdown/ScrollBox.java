package news.byline.markdown;

import org.commonmark.node.CustomBlock;

/** Stands round a table, which may be wider than a phone and then scrolls in itself. */
final class ScrollBox extends CustomBlock {}
