package news.byline.plan.view;

/**
 * Shows a date, or a date and time of day, in the site's language and zone.
 *
 * @param iso the value of {@code <time datetime>}: {@code 2022-02-13T16:09:00+08:00}, or {@code
 *     2022-02-13} where no time of day is known
 * @param text the full form: 2022年2月13日 16:09
 * @param shortText the form for lists: 2月13日 or, in other years than the newest article's,
 *     2021年2月13日
 */
public record Time(String iso, String text, String shortText) {}
