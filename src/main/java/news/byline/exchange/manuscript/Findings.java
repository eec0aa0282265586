package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.byline.model.CreditRole;
import org.jspecify.annotations.Nullable;

/** Gathers what is recognised in a manuscript; the first word on a matter counts. */
final class Findings {

  private @Nullable String title;
  private @Nullable String kicker;
  private @Nullable String subtitle;
  private @Nullable String date;
  private @Nullable String section;
  private @Nullable String source;
  private @Nullable String dateline;
  private @Nullable String reads;
  private final List<Recognised.Author> authors = new ArrayList<>();
  private final Map<CreditRole, List<String>> credits = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  /** Takes what a line says; false where some of it is known otherwise already. */
  boolean add(List<LabelledLine.Fact> facts) {
    boolean all = true;
    for (LabelledLine.Fact fact : facts) {
      all &= add(fact.label(), fact.value());
    }
    return all;
  }

  private boolean add(Labels.Label label, String value) {
    return switch (label.meaning()) {
      case TITLE -> title(value);
      case KICKER -> kicker(value);
      case SUBTITLE -> subtitle(value);
      case DATE -> {
        boolean fresh = date == null || date.equals(value);
        date = date == null ? value : date;
        yield fresh;
      }
      case SOURCE -> {
        boolean fresh = source == null || source.equals(value);
        source = source == null ? value : source;
        yield fresh;
      }
      case SECTION -> {
        section = section == null ? value : section;
        yield true;
      }
      case READS -> {
        reads = reads == null ? value.replaceAll("\\D", "") : reads;
        yield true;
      }
      case CREDIT -> credit(label, value);
      case AUTHOR -> author(label.role(), value);
    };
  }

  private boolean credit(Labels.Label label, String value) {
    if (label.task() != null) {
      List<String> known = credits.computeIfAbsent(label.task(), task -> new ArrayList<>());
      Names.of(value).stream().filter(name -> !known.contains(name)).forEach(known::add);
    }
    return true;
  }

  private boolean author(@Nullable String role, String value) {
    for (String name : Names.of(value)) {
      Recognised.Author author = new Recognised.Author(name, role);
      int known = -1;
      for (int i = 0; i < authors.size() && known < 0; i++) {
        known = authors.get(i).name().equals(name) && isPart(role, authors.get(i).role()) ? i : -1;
      }
      if (known < 0) {
        authors.add(author);
      } else if (length(role) > length(authors.get(known).role())) {
        authors.set(known, author);
      }
    }
    return true;
  }

  /** Whoever is 青禾日报记者 in one place may be 记者, or nothing, in another. */
  private static boolean isPart(@Nullable String role, @Nullable String other) {
    return role == null || other == null || role.endsWith(other) || other.endsWith(role);
  }

  private static int length(@Nullable String role) {
    return role == null ? 0 : role.length();
  }

  boolean title(String words) {
    boolean fresh = title == null;
    title = fresh ? words : title;
    return fresh;
  }

  boolean kicker(String words) {
    boolean fresh = kicker == null;
    kicker = fresh ? words : kicker;
    return fresh;
  }

  boolean subtitle(String words) {
    boolean fresh = subtitle == null;
    subtitle = fresh ? words : subtitle;
    return fresh;
  }

  void dateline(String words) {
    dateline = words;
  }

  /** Keeps a line as it stood, since its labels are no longer in the text. */
  void line(String words) {
    lines.add(words.strip().replaceAll("[\\s\\p{Cntrl}]+", " "));
  }

  boolean hasTitle() {
    return title != null;
  }

  Recognised recognised() {
    return new Recognised(
        title, kicker, subtitle, date, section, source, dateline, reads, authors, credits, lines);
  }
}
