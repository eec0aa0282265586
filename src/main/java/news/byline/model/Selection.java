package news.byline.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Lists some articles of a longer list in that list's order. It knows the place that each has there
 * without a search, and takes four bytes for it.
 */
public final class Selection extends AbstractList<Article> implements RandomAccess {

  private final List<Article> all;
  private final int[] places;
  private final int from;
  private final int to;

  private Selection(List<Article> all, int[] places, int from, int to) {
    this.all = all;
    this.places = places;
    this.from = from;
    this.to = to;
  }

  /** Selects the articles at some places, which rise. */
  static Selection of(List<Article> all, IntStream places) {
    int[] own = places.toArray();
    return new Selection(all, own, 0, own.length);
  }

  /** Selects the articles of which something is true. */
  public static Selection of(List<Article> all, Predicate<Article> wanted) {
    return of(all, IntStream.range(0, all.size()).filter(i -> wanted.test(all.get(i))));
  }

  /** Selects none. */
  public static Selection none() {
    return new Selection(List.of(), new int[0], 0, 0);
  }

  @Override
  public Article get(int index) {
    return all.get(place(index));
  }

  @Override
  public int size() {
    return to - from;
  }

  /** Returns the place that an article of this list has in the longer one. */
  public int place(int index) {
    return places[from + Objects.checkIndex(index, size())];
  }

  /**
   * Returns where an article stands in this list, as {@link Arrays#binarySearch(int[], int)} does.
   *
   * @param place its place in the longer list
   */
  public int find(int place) {
    int found = Arrays.binarySearch(places, from, to, place);
    return found < 0 ? found + from : found - from;
  }

  @Override
  public Selection subList(int start, int end) {
    Objects.checkFromToIndex(start, end, size());
    return new Selection(all, places, from + start, from + end);
  }
}
