package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code article.ftl}.
 *
 * @param published when the article was published
 * @param updated when the newsroom says that it was last changed
 * @param reads the number of reads known from elsewhere, in digits
 * @param cover the picture above the text; null where the text brings its own first picture
 * @param body the text, its dateline (电头) run into the first paragraph
 * @param topics the pages of its topics (专题)
 * @param tags the pages of its tags
 * @param breadcrumbs what leads down to it: the front page, its section
 * @param previous the article published before it in its section
 * @param next the article published after it in its section; null where it is the newest
 * @param related earlier articles on the same subjects, the nearest first
 * @param original the work that it reprints (转载)
 * @param aiGenerated whether readers must be told that its text was made with artificial
 *     intelligence
 * @param sponsored whether readers must be told that somebody paid for it
 * @param draft true where the article is shown only because drafts were asked for
 */
public record ArticleView(
    Page page,
    @Nullable String kicker,
    String title,
    @Nullable String subtitle,
    @Nullable Link section,
    Time published,
    @Nullable Time updated,
    @Nullable SourceLink source,
    @Nullable String reads,
    List<Signature> byline,
    @Nullable Picture cover,
    Html body,
    List<CreditLine> credits,
    List<CorrectionNote> corrections,
    List<Link> topics,
    List<Link> tags,
    List<Link> breadcrumbs,
    @Nullable Link previous,
    @Nullable Link next,
    List<Link> related,
    @Nullable Original original,
    boolean aiGenerated,
    boolean sponsored,
    boolean draft)
    implements PageView {

  public ArticleView {
    byline = List.copyOf(byline);
    credits = List.copyOf(credits);
    corrections = List.copyOf(corrections);
    topics = List.copyOf(topics);
    tags = List.copyOf(tags);
    breadcrumbs = List.copyOf(breadcrumbs);
    related = List.copyOf(related);
  }
}
