package news.byline.model;

/** Tells readers what was wrong in an article and when that was put right (更正). */
public record Correction(ArticleDate date, String text) {}
