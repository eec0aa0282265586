package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code article.ftl}.
 *
 * @param published when the article was published
 * @param updated when it was last changed for readers
 * @param reads the number of reads known from elsewhere, in digits
 * @param cover the picture above the text; null where the text brings its own first picture
 * @param body the text, its dateline (电头) run into the first paragraph
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
    List<String> topics,
    List<String> tags,
    boolean draft) {

  public ArticleView {
    byline = List.copyOf(byline);
    credits = List.copyOf(credits);
    corrections = List.copyOf(corrections);
    topics = List.copyOf(topics);
    tags = List.copyOf(tags);
  }
}
