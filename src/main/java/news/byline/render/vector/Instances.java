package news.byline.render.vector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the elements that a browser makes of a drawing: each {@code use} stands for a copy of all
 * that it names, so that a few lines can become billions.
 */
final class Instances {

  private static final long MOST = 1_000_000;
  private static final int DEEPEST = 500;

  /** Holds an element with an id, or the whole drawing, and what stands in it. */
  private static final class Group {
    private long own;
    private long all = -1;
    private boolean entered;
    private final List<Group> inner = new ArrayList<>();
    private final List<String> uses = new ArrayList<>();
  }

  private final Group drawing = new Group();
  private final Map<String, Group> byId = new HashMap<>();
  private final Deque<Group> open = new ArrayDeque<>();

  Instances() {
    open.push(drawing);
  }

  /**
   * Counts an element that begins.
   *
   * @param id null where it has none
   * @param use the id of what it is a copy of; null where it is none
   */
  void start(@Nullable String id, @Nullable String use) {
    Group around = open.element();
    Group group = around;
    if (id != null) {
      group = new Group();
      around.inner.add(group);
      byId.putIfAbsent(id, group);
    }
    group.own++;
    if (use != null) {
      group.uses.add(use);
    }
    open.push(group);
  }

  void end() {
    open.pop();
  }

  /** Tells whether there are more elements, or copies within copies, than any drawing has. */
  boolean isTooMany() {
    return count(drawing, 0) > MOST;
  }

  private long count(Group group, int depth) {
    if (group.all >= 0) {
      return group.all;
    }
    if (group.entered || depth > DEEPEST) {
      // A copy within itself, of which there is no end, or nearly so.
      return MOST + 1;
    }
    group.entered = true;
    long sum = group.own;
    for (Group inner : group.inner) {
      sum = Math.min(MOST + 1, sum + count(inner, depth + 1));
    }
    for (String use : group.uses) {
      Group used = byId.get(use);
      sum = Math.min(MOST + 1, sum + (used == null ? 0 : count(used, depth + 1)));
    }
    group.entered = false;
    group.all = sum;
    return sum;
  }
}
