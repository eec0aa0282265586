package news.byline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Builds a site: {@code byline build [SITE]}. */
final class BuildCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec site = Options.word("build.site", "SITE");
  private final OptionSpec output = Options.value("build.output", "DIR", "-o", "--output");
  private final OptionSpec baseUrl = Options.value("build.base-url", "URL", "--base-url");
  private final OptionSpec drafts = Options.flag("build.drafts", "--drafts");
  private final OptionSpec future = Options.flag("build.future", "--future");
  private final OptionSpec now = Options.value("build.now", "INSTANT", "--now");
  private final OptionSpec clean = Options.flag("build.clean", "--clean");
  private final OptionSpec jobs = Options.value("build.jobs", "N", "-j", "--jobs");
  private final OptionSpec strict = Options.flag("build.strict", "--strict");
  private final OptionSpec quiet = Options.flag("build.quiet", "-q", "--quiet");
  private final OptionSpec verbose = Options.flag("build.verbose", "-v", "--verbose");
  private final CommandSpec spec =
      Options.command(
          "build", this, site, output, baseUrl, drafts, future, now, clean, jobs, strict, quiet,
          verbose);

  BuildCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
  }

  /** Tells whether a parsed command line asks for details of a failure. */
  static boolean isVerbose(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption("--verbose");
  }

  @Override
  public Integer call() throws IOException {
    try {
      return new BuildRun(options(), surroundings, messages).run();
    } catch (WrongUsage e) {
      throw new ParameterException(spec.commandLine(), e.words(messages));
    }
  }

  /** Returns what was typed. */
  BuildOptions options() {
    return new BuildOptions(
        Options.text(site),
        Options.text(output),
        Options.text(baseUrl),
        Options.isGiven(drafts),
        Options.isGiven(future),
        Options.text(now),
        Options.isGiven(clean),
        Options.text(jobs),
        Options.isGiven(strict),
        Options.isGiven(quiet),
        Options.isGiven(verbose));
  }
}
