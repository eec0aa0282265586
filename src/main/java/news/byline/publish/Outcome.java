package news.byline.publish;

/** Says whether an output differs from what the earlier build left there. */
public enum Outcome {
  WRITTEN,
  UNCHANGED
}
