package news.byline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Byline;
import news.byline.model.Credit;
import news.byline.model.CreditRole;
import news.byline.model.SignOffs;
import news.byline.model.Status;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads who wrote an article and who signs for it. */
final class PeopleReader {

  private static final List<Key> PERSON =
      List.of(ArticleKeys.NAME, ArticleKeys.ROLE, ArticleKeys.ORGANIZATION);

  /** What a key under the byline was probably meant to be. */
  private static final List<String> KNOWN =
      Stream.concat(Key.forms(PERSON).stream(), ArticleKeys.SHORT_ROLES.stream()).toList();

  private final Fields fields;

  PeopleReader(Fields fields) {
    this.fields = fields;
  }

  /** Reads the byline: names, {@code {name, role, organization}}, or {@code 记者: 黄明辉}. */
  List<Byline> byline() {
    Node node = fields.node(ArticleKeys.BYLINE);
    List<Byline> authors = new ArrayList<>();
    if (node != null) {
      fields.items(node).forEach(item -> author(item, authors));
    }
    return authors.stream().distinct().toList();
  }

  private void author(Node item, List<Byline> authors) {
    if (!(item instanceof MappingNode mapping)) {
      for (String name : fields.names(item)) {
        int colon = name.indexOf(':');
        if (colon > 0 && ArticleKeys.ALL_FORMS.contains(name.substring(0, colon))) {
          String[] parts = {name.substring(0, colon), name.substring(colon + 1)};
          fields.error("yaml-space", fields.span(item), parts);
        }
        authors.add(new Byline(name, null, null));
      }
    } else if (isPerson(mapping)) {
      person(item, authors);
    } else {
      for (NodeTuple entry : mapping.getValue()) {
        String role = fields.text(entry.getKeyNode());
        if (role != null && !ArticleKeys.SHORT_ROLES.contains(role)) {
          fields.warnIfNear(entry.getKeyNode(), role, KNOWN);
        }
        for (String name : fields.names(entry.getValueNode())) {
          authors.add(new Byline(name, role, null));
        }
      }
    }
  }

  private static boolean isPerson(MappingNode mapping) {
    return mapping.getValue().stream()
        .map(NodeTuple::getKeyNode)
        .anyMatch(
            k ->
                k instanceof ScalarNode key && PERSON.stream().anyMatch(p -> p.is(key.getValue())));
  }

  private void person(Node item, List<Byline> authors) {
    Fields person = fields.fields(item, PERSON);
    if (person == null) {
      return;
    }
    String name = person.text(ArticleKeys.NAME);
    if (name == null) {
      fields.error("byline-name", fields.span(item));
      return;
    }
    authors.add(
        new Byline(name, person.text(ArticleKeys.ROLE), person.text(ArticleKeys.ORGANIZATION)));
  }

  /**
   * Reads the credits from {@code credits} and from the Chinese names of tasks at the top level.
   */
  List<Credit> credits() {
    Map<CreditRole, List<String>> names = new TreeMap<>();
    Node node = fields.node(ArticleKeys.CREDITS);
    Fields nested = node == null ? null : fields.fields(node, ArticleKeys.ROLES);
    if (node != null && nested == null) {
      fields.error("type-credits", fields.span(node));
    }
    for (CreditRole role : CreditRole.values()) {
      add(names, role, nested, new Key(role.key(), role.chinese()));
      add(names, role, fields, Key.of(role.chinese()));
    }
    return names.entrySet().stream().map(e -> new Credit(e.getKey(), e.getValue())).toList();
  }

  private static void add(
      Map<CreditRole, List<String>> names, CreditRole role, @Nullable Fields from, Key key) {
    List<String> given = from == null ? List.of() : from.names(key);
    for (String name : given) {
      List<String> known = names.computeIfAbsent(role, r -> new ArrayList<>());
      if (!known.contains(name)) {
        known.add(name);
      }
    }
  }

  /** A draft is signed off when it is done, and of a withdrawn article nothing is shown. */
  void checkSignOffs(SignOffs rules, Status status, List<Credit> credits) {
    if (status != Status.PUBLISHED) {
      return;
    }
    Map<String, CreditRole> signed = new HashMap<>();
    for (CreditRole role : CreditRole.values()) {
      if (!rules.required().contains(role)) {
        continue;
      }
      List<String> names =
          credits.stream().filter(c -> c.role() == role).flatMap(c -> c.names().stream()).toList();
      if (names.isEmpty() && !rules.pending()) {
        fields.error(
            "sign-off-missing", fields.spanOfKey(ArticleKeys.CREDITS), role.key(), role.chinese());
      }
      for (String name : names) {
        CreditRole other = signed.putIfAbsent(name, role);
        if (other != null && rules.distinct()) {
          fields.error("sign-off-twice", place(role), name, other.chinese(), role.chinese());
        }
      }
    }
  }

  /** Marks where a task is signed for, else all credits. */
  private SourceSpan place(CreditRole role) {
    Key chinese = Key.of(role.chinese());
    return fields.node(chinese) == null
        ? fields.spanOfKey(ArticleKeys.CREDITS)
        : fields.span(chinese);
  }
}
