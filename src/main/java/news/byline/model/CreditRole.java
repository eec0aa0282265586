package news.byline.model;

/** Names the tasks that a newsroom signs for, in the order in which they are shown. */
public enum CreditRole {
  EDITOR("editor", "编辑", "Editor"),
  PROOFREADER("proofreader", "校对", "Proofreader"),
  REVIEWER("reviewer", "审核", "Reviewer"),
  EXECUTIVE_EDITOR("executiveEditor", "责任编辑", "Executive editor"),
  SIGNER("signer", "签发", "Signed off by");

  private final String key;
  private final String chinese;
  private final String english;

  CreditRole(String key, String chinese, String english) {
    this.key = key;
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns the key under {@code credits}. */
  public String key() {
    return key;
  }

  /**
   * Returns the Chinese key, which also works at the top level and is the label on Chinese pages.
   */
  public String chinese() {
    return chinese;
  }

  /** Returns the label on pages in any other language. */
  public String english() {
    return english;
  }
}
