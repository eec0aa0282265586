package news.byline.render.traditional;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.byline.plan.view.ArchiveView;
import news.byline.plan.view.ArticleView;
import news.byline.plan.view.Card;
import news.byline.plan.view.HomeView;
import news.byline.plan.view.ListView;

/** Collects the names of people that the newsroom gave as such for one page. */
final class PageNames {

  private final Set<String> names = new LinkedHashSet<>();

  private PageNames() {}

  static Set<String> of(Record view) {
    PageNames collected = new PageNames();
    collected.add(view);
    return collected.names;
  }

  private void add(Record view) {
    if (view instanceof ArticleView article) {
      article.byline().forEach(author -> names.add(author.name()));
      article.credits().forEach(credit -> names.addAll(credit.names()));
      String author = article.original() == null ? null : article.original().author();
      if (author != null) {
        names.add(author);
      }
    } else if (view instanceof ListView list) {
      add(list.articles());
      if (list.kind().equals("person")) {
        names.add(list.name());
      }
    } else if (view instanceof HomeView home) {
      add(home.lead() == null ? List.of() : List.of(home.lead()));
      add(home.pinned());
      add(home.newest());
      home.sections().forEach(section -> add(section.articles()));
    } else if (view instanceof ArchiveView archive) {
      add(archive.articles());
    }
  }

  private void add(List<Card> cards) {
    cards.forEach(card -> names.addAll(card.authors()));
  }
}
