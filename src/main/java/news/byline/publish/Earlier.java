package news.byline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows what stands in an output folder before a publication. A folder in which nothing was added,
 * replaced or removed since Byline looked last keeps its time, so its files are known without a
 * look at each.
 */
final class Earlier {

  private final Path target;
  private final Manifest manifest;
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> missing = new HashSet<>();
  private final Set<String> foreign = new TreeSet<>();

  private Earlier(Path target, Manifest manifest) {
    this.target = target;
    this.manifest = manifest;
  }

  /**
   * Looks at a folder.
   *
   * @param begun the paths that a killed publication may have written
   * @param all whether to look at all folders, not only at those that seem to have changed
   * @throws RefusedTarget if a link stands in it
   */
  static Earlier in(Path target, Manifest manifest, Set<String> begun, boolean all)
      throws IOException, RefusedTarget {
    Earlier earlier = new Earlier(target, manifest);
    Set<String> changed = all ? earlier.knownFolders() : earlier.changedFolders();
    manifest.foreign().stream()
        .filter(path -> !changed.contains(parent(path)))
        .forEach(earlier.foreign::add);
    if (!changed.isEmpty()) {
      earlier.look(changed, begun);
    }
    for (String path : begun) {
      // One that was about to be removed may stand in a folder in which nothing has changed yet.
      if (earlier.knows(path) || Files.isRegularFile(target.resolve(path), NOFOLLOW_LINKS)) {
        earlier.doubtful.add(path);
      }
    }
    return earlier;
  }

  private Set<String> knownFolders() {
    Set<String> known = new HashSet<>(manifest.folders().keySet());
    known.add("");
    return known;
  }

  private Set<String> changedFolders() throws IOException {
    Set<String> changed = new HashSet<>();
    if (manifest.folders().isEmpty()) {
      changed.add("");
    }
    for (Map.Entry<String, Long> folder : manifest.folders().entrySet()) {
      FileState state = FileState.of(target.resolve(folder.getKey()));
      if (state == null || state.modified() != folder.getValue()) {
        changed.add(folder.getKey());
      }
    }
    return changed;
  }

  private void look(Set<String> changed, Set<String> begun) throws IOException, RefusedTarget {
    Map<String, FileState> found = new HashMap<>();
    for (String folder : changed) {
      list(folder, changed, found);
    }
    for (Map.Entry<String, Manifest.Entry> known : manifest.files().entrySet()) {
      if (changed.contains(parent(known.getKey()))) {
        FileState state = found.remove(known.getKey());
        if (state == null) {
          missing.add(known.getKey());
        } else if (!known.getValue().isOf(state)) {
          doubtful.add(known.getKey());
        }
      }
    }
    for (String path : found.keySet()) {
      (begun.contains(path) ? doubtful : foreign).add(path);
    }
  }

  /** Lists the files of a folder, and of those below that the manifest does not know. */
  private void list(String folder, Set<String> changed, Map<String, FileState> found)
      throws IOException, RefusedTarget {
    Path place = target.resolve(folder);
    if (!Files.isDirectory(place)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> listed = Files.list(place)) {
      entries = listed.toList();
    }
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      String path = folder.isEmpty() ? name : folder + "/" + name;
      FileState state = FileState.of(entry);
      if (state == null || path.equals(StateFolder.NAME)) {
        continue;
      }
      if (state.isFile()) {
        found.put(path, state);
      } else if (!state.isFolder()) {
        throw new RefusedTarget("output-link", entry.toString());
      } else if (!manifest.folders().containsKey(path) && !changed.contains(path)) {
        list(path, changed, found);
      }
    }
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Tells whether a file stands at a path that was made of what a digest says. */
  boolean has(String path, long key) {
    Manifest.Entry entry = manifest.files().get(path);
    return entry != null
        && entry.key() == key
        && !doubtful.contains(path)
        && !missing.contains(path);
  }

  /** Tells whether the earlier edition had a file at a path. */
  boolean knows(String path) {
    return manifest.files().containsKey(path);
  }

  /** Returns what is known of a file that stands as it was left; null of any other. */
  Manifest.@Nullable Entry entry(String path) {
    return doubtful.contains(path) || missing.contains(path) ? null : manifest.files().get(path);
  }

  /** Returns the file that Byline has at a path; null where it has none. */
  @Nullable Path file(String path) {
    boolean own = manifest.files().containsKey(path) && !missing.contains(path);
    return own || doubtful.contains(path) ? target.resolve(path) : null;
  }

  /** Returns the paths of all files that Byline has there. */
  Set<String> own() {
    if (manifest.files().keySet().containsAll(doubtful)) {
      return manifest.files().keySet();
    }
    Set<String> own = new HashSet<>(manifest.files().keySet());
    own.addAll(doubtful);
    return own;
  }

  /** Returns the paths of files that somebody else put there, sorted. */
  List<String> foreign() {
    return new ArrayList<>(foreign);
  }
}
