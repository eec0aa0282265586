package news.byline.markdown;

import org.commonmark.node.CustomBlock;

/** Stands for a paragraph that holds one picture and nothing else. */
final class Figure extends CustomBlock {}
