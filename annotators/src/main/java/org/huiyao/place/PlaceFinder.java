package org.huiyao.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Words;

/**
 * Finds the names of divisions: full (海州市), short (海州) and compound (海州市青柳区). A name counts only
 * where the words of the text begin and end with it, so 高要 is none in 高要求. Thread-safe.
 */
public final class PlaceFinder {

  private static final class Shared {
    static final PlaceFinder FINDER = new PlaceFinder();
  }

  /** The finder that all annotators of a process share, made when first asked for. */
  public static PlaceFinder shared() {
    return Shared.FINDER;
  }

  private static final int LONGEST_TOWN = 8;

  /** Counties that are called like something else before a body: 会同县审计局, 全州人大, 郊区政府. */
  private static final Set<String> LOOK_ALIKES = Set.of("会同县", "全州", "城区", "郊区", "矿区");

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Lexicon<Boolean> names;
  private final Set<String> commonWords = Set.copyOf(Table.load("place/common_words.tsv").words());
  private final Map<String, List<String>> followers =
      Table.load("place/followers.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("after"),
                  Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableList())));

  /** Builds the trie of all names down to the counties. */
  public PlaceFinder() {
    Map<String, Boolean> words = new HashMap<>();
    gazetteer.divisions().forEach(division -> words.put(division.name(), false));
    gazetteer.shortNames().forEach(name -> words.put(name, false));
    PlaceContext.TOWN_TAILS.forEach(tail -> words.put(tail, true));
    names = new Lexicon<>(words);
  }

  /**
   * The places named in {@code text}, in order, none overlapping another.
   *
   * @param words the words of the text
   * @param context the division the text is about, which decides between divisions of one name and
   *     whose own name is found even where the gazetteer does not know it; null where unknown
   */
  public List<PlaceMention> find(FoldedText text, Words words, AdministrativeDivision context) {
    PlaceContext where = new PlaceContext(context);
    List<Span> spans = new ArrayList<>();
    Map<Integer, Span> byEnd = new HashMap<>();
    for (Hit<Boolean> hit : names.all(text)) {
      Span name = new Span(hit.begin(), hit.end());
      if (hit.value()) {
        town(text, name, words, where, byEnd).ifPresent(spans::add);
      } else if (stands(text, name, words) && isPlausible(name.of(text), where)) {
        spans.add(name);
        byEnd.putIfAbsent(name.end(), name);
      }
    }
    where.ownNames().forEach(name -> addAll(spans, text, name, words));
    return where.mentions(text, longest(spans));
  }

  /** Whether a name stands by itself, not astride the words of the text. */
  private boolean stands(FoldedText text, Span name, Words words) {
    if (!words.isEdge(name.begin())) {
      return false;
    }
    String written = name.of(text);
    if (commonWords.contains(written)) {
      return isFollowed(text, name, "short");
    }
    return words.isEdge(name.end())
        || isFollowed(text, name, "short")
        || written.length() > 2 && isFollowed(text, name, "full");
  }

  /**
   * Counties whose name is one character (和县), or a common word, and 县 are found in their own
   * province only, those that look like something else near by only.
   */
  private boolean isPlausible(String name, PlaceContext where) {
    String stem = name.substring(0, name.length() - 1);
    boolean ambiguous = name.endsWith("县") && (stem.length() == 1 || commonWords.contains(stem));
    return LOOK_ALIKES.contains(name) ? where.isNear(name) : !ambiguous || where.isInProvince(name);
  }

  private boolean isFollowed(FoldedText text, Span name, String kind) {
    return followers.get(kind).stream().anyMatch(word -> text.startsWith(word, name.end()));
  }

  /** The town that ends in {@code tail}: near the context, or right after its county's name. */
  private static Optional<Span> town(
      FoldedText text, Span tail, Words words, PlaceContext where, Map<Integer, Span> byEnd) {
    int first = Math.max(0, tail.end() - LONGEST_TOWN);
    for (int begin = first; begin < tail.begin(); begin++) {
      if (!words.isEdge(begin)) {
        continue;
      }
      Span name = new Span(begin, tail.end());
      Optional<String> outer = Optional.ofNullable(byEnd.get(begin)).map(county -> county.of(text));
      if (where.isTown(name.of(text), outer)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private void addAll(List<Span> spans, FoldedText text, String name, Words words) {
    for (int at = text.toString().indexOf(name);
        at >= 0;
        at = text.toString().indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      if (stands(text, span, words)) {
        spans.add(span);
      }
    }
  }

  private static List<Span> longest(List<Span> spans) {
    List<Span> sorted =
        spans.stream()
            .sorted(
                Comparator.comparingInt(Span::begin)
                    .thenComparing(Span::end, Comparator.reverseOrder()))
            .toList();
    List<Span> chosen = new ArrayList<>();
    for (Span span : sorted) {
      if (chosen.isEmpty() || chosen.get(chosen.size() - 1).end() <= span.begin()) {
        chosen.add(span);
      }
    }
    return chosen;
  }
}
