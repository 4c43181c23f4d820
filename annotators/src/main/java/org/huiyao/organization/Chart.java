package org.huiyao.organization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyao.place.PlaceMention;
import org.huiyao.table.Lexicon;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;
import org.huiyao.word.Words;

/** Everything known of a text before organizations are read: table words, places, terms, words. */
final class Chart {

  /** Parts of speech that stand before a name: punctuation, verbs, prepositions, particles. */
  private static final String BEFORE_NAMES = "wvpcudt";

  private static final String NUMERALS = "一二三四五六七八九十百零〇0123456789";

  private final FoldedText text;

  /** By offset the set of the kinds of entries that begin there. */
  private final int[] kinds;

  /** By offset the longest table word that begins there; null where none does. */
  private final Begun[] begun;

  private final PlaceMention[] places;

  /** By the offset at which it begins the end of a term's number; 0 where none does. */
  private final int[] termEnds;

  private final Words words;
  private final BitSet starts;
  private final BitSet blocked;

  /** The offsets that may be blocked, which is found out where it is asked. */
  private final BitSet doubtful;

  private final BitSet placeEnds;

  /** A table word with the shorter ones that begin at the same offset. */
  private record Begun(int end, Senses senses, Begun shorter) {}

  /**
   * A table entry found in the text.
   *
   * @param end offset after its last character
   */
  record Found<E extends Entry>(int end, E entry) {}

  Chart(FoldedText text, Words words, List<PlaceMention> mentions, Lexicon<Senses> lexicon) {
    this.text = text;
    this.words = words;
    starts = new BitSet(text.length());
    blocked = new BitSet(text.length());
    doubtful = new BitSet(text.length());
    placeEnds = new BitSet(text.length());
    kinds = new int[text.length() + 1];
    begun = new Begun[text.length() + 1];
    places = new PlaceMention[text.length() + 1];
    termEnds = new int[text.length() + 1];
    lexicon.forEach(text, this::add);
    mentions.forEach(this::add);
  }

  private void add(int begin, int end, Senses senses) {
    if (senses.endsTerm()) {
      addTerm(begin, end);
    }
    if (senses.blocks()) {
      blocked.set(begin + 1, end);
    } else if (senses.mayBlock()) {
      doubtful.set(begin + 1, end);
    }
    if (senses.opens()) {
      starts.set(begin);
    }
    kinds[begin] |= senses.kinds();
    begun[begin] = new Begun(end, senses, begun[begin]);
  }

  private void addTerm(int ordinal, int end) {
    int begin = ordinal;
    while (begin > 0 && NUMERALS.indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    }
    if (begin == ordinal || begin > 0 && text.charAt(begin - 1) == '新') {
      return;
    }
    if (begin > 0 && text.charAt(begin - 1) == '第') {
      begin--;
    }
    termEnds[begin] = end;
    starts.set(begin);
  }

  FoldedText text() {
    return text;
  }

  /** The characters between two offsets. */
  String written(int begin, int end) {
    return text.toString().substring(begin, end);
  }

  /** The entries of one kind that begin at an offset, the longest first. */
  <E extends Entry> List<Found<E>> entries(int begin, EntryKind<E> kind) {
    if (!has(begin, kind)) {
      return List.of();
    }
    List<Found<E>> found = new ArrayList<>(2);
    for (Begun word = begun[begin]; word != null; word = word.shorter()) {
      if (word.senses().has(kind)) {
        for (Entry entry : word.senses().entries()) {
          if (kind.has(entry)) {
            found.add(new Found<>(word.end(), kind.type().cast(entry)));
          }
        }
      }
    }
    return found;
  }

  /** Whether an entry of one kind begins at an offset. */
  boolean has(int begin, EntryKind<?> kind) {
    return begin < kinds.length && (kinds[begin] & kind.bit()) != 0;
  }

  /** The offsets at which an entry of one kind begins, in order. */
  int[] offsets(EntryKind<?> kind) {
    return IntStream.range(0, kinds.length).filter(at -> has(at, kind)).toArray();
  }

  /** Whether what makes a class, or the name of an organ, zone or level, begins at an offset. */
  boolean opensClass(int begin) {
    return has(begin, EntryKind.GENERIC)
        || has(begin, EntryKind.ORGAN)
        || has(begin, EntryKind.ZONE)
        || has(begin, EntryKind.LEVEL);
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
    return blocked.get(offset) || doubtful.get(offset) && isInBlock(offset);
  }

  private boolean isInBlock(int offset) {
    for (int begin = offset - 1; doubtful.get(begin + 1); begin--) {
      for (Begun word = begun[begin]; word != null && word.end() > offset; word = word.shorter()) {
        if (word.senses().mayBlock() && isBlock(begin, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBlock(int begin, Begun word) {
    for (Entry entry : word.senses().entries()) {
      if (entry instanceof Entry.Block block
          && block.unless().stream().noneMatch(rest -> text.startsWith(rest, word.end()))
          && (!block.edge() || wordAt(begin) != null)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing that belongs to a name beginning at an offset stands before it. */
  boolean isFree(int begin) {
    if (begin == 0 || " \n届".indexOf(text.charAt(begin - 1)) >= 0) {
      return true;
    }
    Word before = wordBefore(begin);
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
