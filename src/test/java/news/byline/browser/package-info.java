/**
 * Tests that look at the sample site and its built-in theme as readers, browsers and validators do.
 *
 * <p>They need Debian's Chromium and Chinese fonts; {@link news.byline.browser.Chromium} says how
 * to install them.
 */
package news.byline.browser;
