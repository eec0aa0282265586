/** Measures single stages of a build, on a site of 1,000 articles that {@code Corpus} writes. */
package news.byline.bench;
