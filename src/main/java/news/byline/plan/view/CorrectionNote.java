package news.byline.plan.view;

/** Tells readers what was corrected and when. */
public record CorrectionNote(Time date, String text) {}
