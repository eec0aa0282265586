package news.byline.model;

/** Says whether an article may be seen at all (状态). */
public enum Status {
  PUBLISHED("published", "已发布"),
  DRAFT("draft", "草稿"),
  WITHDRAWN("withdrawn", "撤稿");

  private final String key;
  private final String chinese;

  Status(String key, String chinese) {
    this.key = key;
    this.chinese = chinese;
  }

  /** Returns the value in front matter. */
  public String key() {
    return key;
  }

  /** Returns the Chinese value in front matter. */
  public String chinese() {
    return chinese;
  }
}
