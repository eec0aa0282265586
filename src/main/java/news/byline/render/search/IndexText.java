package news.byline.render.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.model.Article;
import news.byline.model.Section;
import news.byline.plan.SearchPlan;
import news.byline.plan.SearchTier;

/**
 * Writes the list of what the search has, one line each: how many articles; the tiers with first
 * article, number of articles, number of shards and version; the version of the articles that are
 * newer than all tiers; the years with their first articles; the sections. A version changes when
 * any article of its part does, so that a browser takes no file that it kept for a new one.
 */
public final class IndexText {

  private IndexText() {}

  /**
   * Writes the list.
   *
   * @param versions of the tiers in their order, and behind them of the articles in none
   */
  public static byte[] write(SearchPlan plan, List<Long> versions) {
    StringBuilder out = new StringBuilder();
    out.append("documents ").append(plan.documents().size()).append('\n');
    List<SearchTier> tiers = plan.tiers();
    for (int i = 0; i < tiers.size(); i++) {
      SearchTier tier = tiers.get(i);
      out.append("tier ").append(tier.start()).append(' ').append(tier.count()).append(' ');
      out.append(tier.shards()).append(' ').append(version(versions.get(i))).append('\n');
    }
    out.append("rest ").append(version(versions.get(tiers.size()))).append('\n');
    years(plan.documents())
        .forEach((year, first) -> out.append("year " + year + " " + first + "\n"));
    for (Section section : plan.sections()) {
      String name = PlainHtml.tidy(section.name()).replace('\n', ' ');
      out.append("section ").append(section.slug()).append(' ').append(name).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns a list in which one part has another version.
   *
   * @param part the number of a tier, or that of all tiers for the articles in none
   */
  public static byte[] withVersion(byte[] index, int part, long version) {
    String[] lines = new String(index, StandardCharsets.UTF_8).split("\n", -1);
    // Behind the number of articles stand the tiers, then the rest.
    String line = lines[1 + part];
    lines[1 + part] = line.substring(0, line.lastIndexOf(' ') + 1) + version(version);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String version(long version) {
    return Long.toString(version, Character.MAX_RADIX).replace("-", "n");
  }

  private static Map<Integer, Integer> years(List<Article> documents) {
    Map<Integer, Integer> years = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      years.putIfAbsent(documents.get(i).date().at().getYear(), i);
    }
    return years;
  }
}
