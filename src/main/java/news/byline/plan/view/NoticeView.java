package news.byline.plan.view;

/**
 * Fills {@code 404.ftl}, {@code withdrawn.ftl} and {@code gone.ftl}, which tell that there is
 * nothing to read here.
 */
public record NoticeView(Page page) implements PageView {}
