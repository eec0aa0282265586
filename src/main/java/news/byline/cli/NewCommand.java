package news.byline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** Begins something: {@code byline new site DIR}, {@code byline new article TITLE}. */
final class NewCommand implements Callable<Integer> {

  private final Messages messages;
  private final CommandSpec spec;

  NewCommand(Surroundings surroundings, Messages messages) {
    this.messages = messages;
    this.spec = Options.command("new", this);
    spec.addSubcommand("site", new NewSiteCommand(surroundings, messages).spec());
    spec.addSubcommand("article", new NewArticleCommand(surroundings, messages).spec());
  }

  CommandSpec spec() {
    return spec;
  }

  /** What to begin is missing: shows what there is. */
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    err.println(messages.get("usage.new-what"));
    spec.commandLine().usage(err);
    return Byline.USAGE;
  }
}
