package news.byline.source;

import java.util.List;
import java.util.Optional;
import news.byline.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML 1.2 into nodes that know their places. Tags and anchors, which no newsroom needs, are
 * refused, so that no document can name a class or grow beyond its own length.
 */
final class YamlReader {

  /** Faults that are explained and stepped over before the rest of a file is given up. */
  private static final int MOST_FAULTS = 20;

  static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlReader() {}

  /** Reads a mapping; null where there is none, which has been reported. */
  static @Nullable MappingNode mapping(YamlText yaml, List<Diagnostic> faults) {
    MappingNode plain = PlainYaml.read(yaml, SETTINGS);
    return plain == null ? anyMapping(yaml, faults) : plain;
  }

  /** Reads a mapping, however it is written, with the engine. */
  static @Nullable MappingNode anyMapping(YamlText yaml, List<Diagnostic> faults) {
    for (int i = 0; i < MOST_FAULTS; i++) {
      try {
        if (hasReferences(yaml, faults)) {
          return null;
        }
        return asMapping(new Compose(SETTINGS).composeString(yaml.text()), yaml, faults);
      } catch (MarkedYamlEngineException e) {
        Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
        int line = mark == null ? 0 : mark.getLine();
        int column = mark == null ? 0 : mark.getColumn();
        YamlFault fault = YamlFault.explain(yaml, line, column, String.valueOf(e.getProblem()));
        Mark opened = opened(e);
        if (fault.fault().rule().equals("yaml-broken") && opened != null) {
          fault = YamlFault.explain(yaml, opened.getLine(), opened.getColumn(), e.getProblem());
        }
        faults.add(fault.fault());
        if (!mend(yaml, fault)) {
          return null;
        }
      } catch (StackOverflowError e) {
        faults.add(Diagnostic.error("yaml-deep", yaml.opening()));
        return null;
      } catch (YamlEngineException e) {
        faults.add(Diagnostic.error("yaml-broken", yaml.opening(), String.valueOf(e.getMessage())));
        return null;
      }
    }
    return null;
  }

  /** Tells whether a text is YAML by itself. */
  static boolean isWhole(String text) {
    try {
      new Compose(SETTINGS).composeString(text);
      return true;
    } catch (YamlEngineException e) {
      return false;
    }
  }

  /** Returns where a quotation or a bracket begins that does not end. */
  private static @Nullable Mark opened(MarkedYamlEngineException e) {
    String context = String.valueOf(e.getContext());
    return context.contains("quoted scalar") || context.contains("flow")
        ? e.getContextMark().orElse(null)
        : null;
  }

  private static boolean mend(YamlText yaml, YamlFault fault) {
    if (fault.valueStart() > 0) {
      yaml.quoteValue(fault.line(), fault.valueStart());
      return true;
    }
    boolean known = !List.of("yaml-broken", "yaml-indent").contains(fault.fault().rule());
    if (!known || fault.line() >= yaml.lines()) {
      return false;
    }
    if (fault.fault().rule().equals("yaml-tab")) {
      yaml.untab(fault.line());
      return true;
    }
    yaml.drop(fault.line());
    return true;
  }

  private static @Nullable MappingNode asMapping(
      Optional<Node> root, YamlText yaml, List<Diagnostic> faults) {
    if (root.isPresent() && root.get() instanceof MappingNode mapping) {
      return mapping;
    }
    List<Diagnostic> lines = root.isPresent() ? YamlFault.unspaced(yaml) : List.of();
    faults.addAll(lines);
    if (lines.isEmpty()) {
      faults.add(Diagnostic.error("yaml-no-keys", yaml.opening()));
    }
    return null;
  }

  /** Looks for anchors, aliases and tags; the quick test spares most files a second parse. */
  private static boolean hasReferences(YamlText yaml, List<Diagnostic> faults) {
    String text = yaml.text();
    if (text.indexOf('&') < 0 && text.indexOf('*') < 0 && text.indexOf('!') < 0) {
      return false;
    }
    int before = faults.size();
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      String rule = ruleAgainst(event);
      Mark mark = event.getStartMark().orElse(null);
      if (rule != null && mark != null) {
        faults.add(Diagnostic.error(rule, yaml.span(mark.getLine(), mark.getColumn(), 1)));
      }
    }
    return faults.size() > before;
  }

  private static @Nullable String ruleAgainst(Event event) {
    if (event instanceof AliasEvent) {
      return "yaml-anchor";
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return "yaml-anchor";
    }
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    return tagged ? "yaml-tag" : null;
  }
}
