/**
 * Tests that hold the documents to the program: their examples run, their tables are complete, and
 * their links lead somewhere.
 */
package news.byline.docs;
