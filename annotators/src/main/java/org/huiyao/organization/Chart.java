package org.huiyao.organization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyao.place.PlaceMention;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.token.Word;

/** Everything known of a text before organizations are read: table words, places, terms, words. */
final class Chart {

  /** Parts of speech that stand before a name: punctuation, verbs, prepositions, particles. */
  private static final String BEFORE_NAMES = "wvpcudt";

  /** The kinds of entries that a mention may begin with. */
  private static final Set<Class<?>> STARTS =
      Set.of(
          Entry.Name.class,
          Entry.Organ.class,
          Entry.Suborgan.class,
          Entry.Topic.class,
          Entry.Marker.class,
          Entry.Zone.class,
          Entry.LevelWord.class,
          Entry.Stationed.class);

  private static final String NUMERALS = "一二三四五六七八九十百零〇0123456789";

  private final FoldedText text;
  private final Map<Class<?>, Begun> entries = new HashMap<>();
  private final Map<Integer, PlaceMention> places = new HashMap<>();
  private final Map<Integer, Integer> terms = new HashMap<>();
  private final Word[] wordsByBegin;
  private final Word[] wordsByEnd;
  private final BitSet starts;
  private final BitSet blocked;
  private final BitSet placeEnds = new BitSet();

  /**
   * The entries of one kind.
   *
   * @param at the offsets at which any begin, which is asked far more often than they do
   * @param found the entries by these offsets, the longest first
   */
  private record Begun(BitSet at, Map<Integer, List<Found<?>>> found) {

    static final Begun NONE = new Begun(new BitSet(), Map.of());

    void add(int begin, Found<?> entry) {
      at.set(begin);
      found.computeIfAbsent(begin, key -> new ArrayList<>(2)).add(0, entry);
    }
  }

  /**
   * A table entry found in the text.
   *
   * @param end offset after its last character
   */
  record Found<E extends Entry>(int end, E entry) {}

  Chart(
      FoldedText text,
      List<Word> words,
      List<PlaceMention> mentions,
      Lexicon<List<Entry>> lexicon) {
    this.text = text;
    starts = new BitSet(text.length());
    blocked = new BitSet(text.length());
    wordsByBegin = new Word[text.length() + 1];
    wordsByEnd = new Word[text.length() + 1];
    for (Word word : words) {
      wordsByBegin[word.span().begin()] = word;
      wordsByEnd[word.span().end()] = word;
    }
    for (Hit<List<Entry>> hit : lexicon.all(text)) {
      if (text.startsWith(Vocabulary.TERM, hit.begin())) {
        addTerm(hit);
      }
      hit.value().forEach(entry -> add(hit, entry));
    }
    mentions.forEach(this::add);
  }

  private void add(Hit<List<Entry>> hit, Entry entry) {
    if (entry instanceof Entry.Block block) {
      if ((!block.edge() || wordsByBegin[hit.begin()] != null)
          && block.unless().stream().noneMatch(word -> text.startsWith(word, hit.end()))) {
        blocked.set(hit.begin() + 1, hit.end());
      }
    } else {
      if (entry instanceof Entry.Zone) {
        blocked.set(hit.begin() + 1, hit.end());
      }
      if (STARTS.contains(entry.getClass())) {
        starts.set(hit.begin());
      }
      entries
          .computeIfAbsent(entry.getClass(), kind -> new Begun(new BitSet(), new HashMap<>()))
          .add(hit.begin(), new Found<>(hit.end(), entry));
    }
  }

  private void addTerm(Hit<List<Entry>> hit) {
    int begin = hit.begin();
    while (begin > 0 && NUMERALS.indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    }
    if (begin == hit.begin() || begin > 0 && text.charAt(begin - 1) == '新') {
      return;
    }
    if (begin > 0 && text.charAt(begin - 1) == '第') {
      begin--;
    }
    terms.put(begin, hit.end());
    starts.set(begin);
  }

  FoldedText text() {
    return text;
  }

  /** The entries of one kind that begin at an offset, the longest first. */
  @SuppressWarnings("unchecked") // every list holds entries of its key's kind
  <E extends Entry> Stream<Found<E>> entries(int begin, Class<E> kind) {
    Begun begun = entries.getOrDefault(kind, Begun.NONE);
    return begun.at().get(begin)
        ? begun.found().get(begin).stream().map(one -> (Found<E>) one)
        : Stream.empty();
  }

  /** Whether an entry of one kind begins at an offset. */
  boolean has(int begin, Class<? extends Entry> kind) {
    return entries.getOrDefault(kind, Begun.NONE).at().get(begin);
  }

  /** The offsets at which entries of one kind begin, in order. */
  List<Integer> begins(Class<? extends Entry> kind) {
    return entries.getOrDefault(kind, Begun.NONE).at().stream().boxed().toList();
  }

  /** Whether a place's name ends at an offset. */
  boolean isPlaceEnd(int end) {
    return placeEnds.get(end);
  }

  /** Adds a place. */
  void add(PlaceMention place) {
    places.put(place.span().begin(), place);
    starts.set(place.span().begin());
    placeEnds.set(place.span().end());
  }

  /** Whether anything that a mention may begin with begins at an offset. */
  boolean isStart(int begin) {
    return starts.get(begin);
  }

  /** The place that begins at an offset, or null. */
  PlaceMention place(int begin) {
    return places.get(begin);
  }

  /** The offset after a term's number (第十届) that begins at an offset, else the offset itself. */
  int afterTerm(int begin) {
    return terms.getOrDefault(begin, begin);
  }

  /** Whether a mention may not begin or end at an offset. */
  boolean isBlocked(int offset) {
    return blocked.get(offset);
  }

  /** Whether nothing that belongs to a name beginning at an offset stands before it. */
  boolean isFree(int begin) {
    Word before = wordsByEnd[begin];
    return begin == 0
        || " \n届".indexOf(text.charAt(begin - 1)) >= 0
        || before != null && BEFORE_NAMES.indexOf(before.pos().charAt(0)) >= 0;
  }

  /** The word that begins at an offset, or null. */
  Word wordAt(int begin) {
    return begin <= text.length() ? wordsByBegin[begin] : null;
  }

  /** The word that ends at an offset, or null. */
  Word wordBefore(int end) {
    return wordsByEnd[end];
  }
}
