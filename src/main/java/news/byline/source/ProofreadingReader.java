package news.byline.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.byline.diagnostic.Severity;
import news.byline.model.ProofRule;
import news.byline.model.Proofreading;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how a site wants its articles proofread: {@code check} in {@code site.yaml}. */
final class ProofreadingReader {

  private static final List<Key> KEYS =
      List.of(
          SiteKeys.RULES,
          SiteKeys.WORDS,
          SiteKeys.TITLE_LENGTH,
          SiteKeys.PICTURE_KILOBYTES,
          SiteKeys.PICTURE_SIDE,
          SiteKeys.COVER_WIDTH);

  private static final List<Key> RULES =
      Arrays.stream(ProofRule.values()).map(rule -> Key.of(rule.id())).toList();

  private static final List<String> LEVELS = List.of("off", "note", "warning", "error");

  private final Fields fields;

  ProofreadingReader(Fields fields) {
    this.fields = fields;
  }

  Proofreading proofreading() {
    Node node = fields.node(SiteKeys.CHECK);
    Fields parts = node == null ? null : fields.fields(node, KEYS);
    if (node == null || parts == null) {
      if (node != null) {
        fields.error("type-mapping", fields.span(node), SiteKeys.CHECK.name());
      }
      return Proofreading.DEFAULT;
    }
    Long length = parts.count(SiteKeys.TITLE_LENGTH);
    return new Proofreading(
        severities(parts),
        parts.text(SiteKeys.WORDS),
        parts.span(SiteKeys.WORDS),
        length == null ? Proofreading.TITLE_LENGTH : (int) Math.min(length, Integer.MAX_VALUE),
        limits(parts));
  }

  private static Proofreading.PictureLimits limits(Fields parts) {
    Proofreading.PictureLimits usual = Proofreading.PictureLimits.DEFAULT;
    Long kilobytes = parts.count(SiteKeys.PICTURE_KILOBYTES);
    Long side = parts.count(SiteKeys.PICTURE_SIDE);
    Long coverWidth = parts.count(SiteKeys.COVER_WIDTH);
    return new Proofreading.PictureLimits(
        kilobytes == null ? usual.kilobytes() : kilobytes,
        side == null ? usual.side() : side,
        coverWidth == null ? usual.coverWidth() : coverWidth);
  }

  private Map<ProofRule, Optional<Severity>> severities(Fields check) {
    Map<ProofRule, Optional<Severity>> severities = new EnumMap<>(ProofRule.class);
    Node node = check.node(SiteKeys.RULES);
    Fields rules = node == null ? null : check.fields(node, RULES);
    if (node != null && rules == null) {
      check.error("type-mapping", check.span(node), SiteKeys.RULES.name());
    }
    for (ProofRule rule : ProofRule.values()) {
      Key key = Key.of(rule.id());
      String level = rules == null ? null : rules.text(key);
      if (rules == null || level == null) {
        continue;
      }
      if (!LEVELS.contains(level)) {
        rules.errorNear("check-level", rules.span(key), level, LEVELS);
      } else {
        severities.put(
            rule,
            level.equals("off")
                ? Optional.empty()
                : Optional.of(Severity.valueOf(level.toUpperCase(Locale.ROOT))));
      }
    }
    return severities;
  }
}
