package news.byline.build;

/** Is told how far a build has come; may be called from several threads. */
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (step, done, all) -> {};

  /**
   * Takes the state of a step.
   *
   * @param done the number of things done
   * @param all the number of things to do
   */
  void at(Step step, int done, int all);

  /** Names the steps of a build in their order. */
  enum Step {
    READ,
    RENDER,
    PICTURES
  }
}
