package news.byline.model;

import java.util.Arrays;
import java.util.List;

/** Names the pages on how a newsroom works that The Trust Project's terms of schema.org know. */
public enum PolicyKind {
  CORRECTIONS("corrections", "correctionsPolicy"),
  ETHICS("ethics", "ethicsPolicy"),
  FACT_CHECKING("factChecking", "verificationFactCheckingPolicy"),
  FEEDBACK("feedback", "actionableFeedbackPolicy"),
  MASTHEAD("masthead", "masthead"),
  MISSION("mission", "missionCoveragePrioritiesPolicy"),
  OWNERSHIP("ownership", "ownershipFundingInfo"),
  DIVERSITY("diversity", "diversityPolicy"),
  UNNAMED_SOURCES("unnamedSources", "unnamedSourcesPolicy");

  private final String key;
  private final String property;

  PolicyKind(String key, String property) {
    this.key = key;
    this.property = property;
  }

  /** Returns the key under {@code publisher.policies}. */
  public String key() {
    return key;
  }

  /** Returns the property of schema.org's NewsMediaOrganization. */
  public String property() {
    return property;
  }

  /** Returns all keys. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(PolicyKind::key).toList();
  }
}
