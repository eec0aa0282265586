/**
 * Tests that build whole sites as a user does: sites written in the test as text, and golden sites
 * under {@code src/test/sites}.
 */
package news.byline.site;
