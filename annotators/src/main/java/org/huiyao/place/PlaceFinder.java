package org.huiyao.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyao.table.Lexicon;
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

  /** Counties that are called like something else before a body: 会同县审计局, 和县审计局, 全州人大. */
  private static final Set<String> LOOK_ALIKES = Set.of("会同县", "和县", "全州", "城区", "郊区", "矿区");

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Set<String> commonWords = Set.copyOf(Table.load("place/common_words.tsv").words());
  private final Lexicon<Toponym> names;
  private final Followers followers = new Followers();

  /** Builds the trie of all names down to the counties. */
  public PlaceFinder() {
    Map<String, Toponym> toponyms = new HashMap<>();
    gazetteer.divisions().forEach(division -> addName(toponyms, division.name()));
    gazetteer.shortNames().forEach(name -> addName(toponyms, name));
    TownEndings.TAILS.forEach(tail -> toponyms.put(tail, Toponym.TOWN));
    names = new Lexicon<>(toponyms);
  }

  private void addName(Map<String, Toponym> toponyms, String name) {
    toponyms.put(name, new Toponym(false, commonWords.contains(name), scope(name)));
  }

  /**
   * Counties whose name is one character (泾县), or a common word, and 县 are found in their own
   * province only, those that look like something else near by only.
   */
  private Toponym.Scope scope(String name) {
    if (LOOK_ALIKES.contains(name)) {
      return Toponym.Scope.PREFECTURE;
    }
    String stem = name.substring(0, name.length() - 1);
    boolean ambiguous = name.endsWith("县") && (stem.length() == 1 || commonWords.contains(stem));
    return ambiguous ? Toponym.Scope.PROVINCE : Toponym.Scope.ANYWHERE;
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
    NameSearch search = new NameSearch(text, words, followers, where);
    names.forEach(text, search);
    for (String name : where.ownNames()) {
      search.addAll(name, commonWords.contains(name));
    }
    return where.mentions(text, longest(search.spans()));
  }

  private static List<Span> longest(List<Span> spans) {
    spans.sort(
        Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder()));
    List<Span> chosen = new ArrayList<>();
    for (Span span : spans) {
      if (chosen.isEmpty() || chosen.get(chosen.size() - 1).end() <= span.begin()) {
        chosen.add(span);
      }
    }
    return chosen;
  }
}
