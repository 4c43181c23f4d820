package org.huiyao.organization;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyao.place.PlaceMention;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;
import org.huiyao.word.Words;

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

  /** By the offset at which they begin the table entries, the longest first. */
  private final Begun[] entries;

  /** The offsets at which any entry begins. */
  private final BitSet begins;

  private final PlaceMention[] places;

  /** By the offset at which it begins the end of a term's number; 0 where none does. */
  private final int[] termEnds;

  private final Words words;
  private final BitSet starts;
  private final BitSet blocked;
  private final BitSet placeEnds = new BitSet();

  /** An entry with those as long or shorter that begin at the same offset. */
  private record Begun(Found<?> found, Begun shorter) {}

  /**
   * A table entry found in the text.
   *
   * @param end offset after its last character
   */
  record Found<E extends Entry>(int end, E entry) {}

  Chart(FoldedText text, Words words, List<PlaceMention> mentions, Lexicon<List<Entry>> lexicon) {
    this.text = text;
    this.words = words;
    begins = new BitSet(text.length());
    starts = new BitSet(text.length());
    blocked = new BitSet(text.length());
    entries = new Begun[text.length() + 1];
    places = new PlaceMention[text.length() + 1];
    termEnds = new int[text.length() + 1];
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
      if ((!block.edge() || words.beginningAt(hit.begin()) != null)
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
      begins.set(hit.begin());
      entries[hit.begin()] = new Begun(new Found<>(hit.end(), entry), entries[hit.begin()]);
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
    termEnds[begin] = hit.end();
    starts.set(begin);
  }

  FoldedText text() {
    return text;
  }

  /** The entries of one kind that begin at an offset, the longest first. */
  @SuppressWarnings("unchecked") // the kind is asked
  <E extends Entry> Stream<Found<E>> entries(int begin, Class<E> kind) {
    return has(begin, kind)
        ? Stream.iterate(entries[begin], Objects::nonNull, Begun::shorter)
            .filter(begun -> kind.isInstance(begun.found().entry()))
            .map(begun -> (Found<E>) begun.found())
        : Stream.empty();
  }

  /** Whether an entry of one kind begins at an offset. */
  boolean has(int begin, Class<? extends Entry> kind) {
    if (begin >= entries.length) {
      return false;
    }
    Begun begun = entries[begin];
    while (begun != null && !kind.isInstance(begun.found().entry())) {
      begun = begun.shorter();
    }
    return begun != null;
  }

  /** The offsets at which entries of one kind begin, in order. */
  List<Integer> begins(Class<? extends Entry> kind) {
    return begins.stream().filter(at -> has(at, kind)).boxed().toList();
  }

  /** Whether a place's name ends at an offset. */
  boolean isPlaceEnd(int end) {
    return placeEnds.get(end);
  }

  /** Adds a place. */
  void add(PlaceMention place) {
    places[place.span().begin()] = place;
    starts.set(place.span().begin());
    placeEnds.set(place.span().end());
  }

  /** The offsets at which anything begins that a mention may begin with. */
  BitSet starts() {
    return (BitSet) starts.clone();
  }

  /** The place that begins at an offset, or null. */
  PlaceMention place(int begin) {
    return begin < places.length ? places[begin] : null;
  }

  /** The offset after a term's number (第十届) that begins at an offset, else the offset itself. */
  int afterTerm(int begin) {
    return begin < termEnds.length && termEnds[begin] > 0 ? termEnds[begin] : begin;
  }

  /** Whether a mention may not begin or end at an offset. */
  boolean isBlocked(int offset) {
    return blocked.get(offset);
  }

  /** Whether nothing that belongs to a name beginning at an offset stands before it. */
  boolean isFree(int begin) {
    if (begin == 0 || " \n届".indexOf(text.charAt(begin - 1)) >= 0) {
      return true;
    }
    Word before = words.endingAt(begin);
    return before != null && BEFORE_NAMES.indexOf(before.pos().charAt(0)) >= 0;
  }

  /** The word that begins at an offset, or null. */
  Word wordAt(int begin) {
    return words.beginningAt(begin);
  }

  /** The word that ends at an offset, or null. */
  Word wordBefore(int end) {
    return words.endingAt(end);
  }
}
