package org.huiyao.count;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/**
 * The words that part a noun from its count without a meaning of their own (共, 达到, 等), and the
 * nouns that end the thing counted though another noun follows (方面 in 10个方面对策).
 */
final class Fillers {

  private static final String KIND = "性";
  private static final String SHARE = "率";

  private final EndingWords fillers = new EndingWords(Table.load("count/fillers.tsv").words());
  private final EndingWords heads = new EndingWords(Table.load("count/heads.tsv").words());
  private final EndingWords shares = new EndingWords(Table.load("count/shares.tsv").words());
  private final EndingWords places = new EndingWords(Table.load("count/places.tsv").words());
  private final Set<String> making = Set.copyOf(Table.load("count/making.tsv").words());

  private final Table margins = Table.load("count/margins.tsv");

  /** The words dropped where they open a phrase, with what follows one that is kept. */
  private final Lexicon<List<String>> dropped = margin("before");

  private final Lexicon<List<String>> ending = margin("after");

  private final Table counted = Table.load("count/people.tsv");
  private final EndingWords people = new EndingWords(counted.words("is", "noun"));
  private final Set<String> peopleUnits = Set.copyOf(counted.words("is", "unit"));

  private Lexicon<List<String>> margin(String side) {
    return new Lexicon<>(
        margins.rows().stream()
            .filter(row -> row.get("side").equals(side))
            .collect(Collectors.toMap(row -> row.get("word"), row -> row.list("unless"))));
  }

  /** Whether what is counted comes about by a verb: 召开, 提出. */
  boolean isMaking(String verb) {
    return making.contains(verb);
  }

  /** Whether a noun tells where something is: 商务楼宇. */
  boolean isPlace(CharSequence noun) {
    return places.longest(noun, 0, noun.length()) > 0;
  }

  /** Whether a noun is one for people: 委员 and 政协委员. */
  boolean isPeople(String noun) {
    return people.longest(noun, 0, noun.length()) > 0;
  }

  /** Whether a unit counts people. */
  boolean countsPeople(String unit) {
    return peopleUnits.contains(unit);
  }

  /**
   * The offset at which a phrase begins without the words that are no part of the thing counted.
   */
  int skipDropped(FoldedText text, int begin, int end) {
    for (Hit<List<String>> word : dropped.at(text, begin)) {
      int after = word.end();
      boolean kept = word.value().stream().anyMatch(next -> text.startsWith(next, after));
      if (after < end && !kept && !needsBefore(text, after)) {
        return after;
      }
    }
    return begin;
  }

  /** Whether what stands at an offset says nothing by itself: 全市|性会议, 各类|活动, 整改|率. */
  private static boolean needsBefore(FoldedText text, int at) {
    return text.startsWith(KIND, at)
        || text.startsWith(SHARE, at)
        || text.startsWith(PhraseMarks.LIGHT_NOUN, at);
  }

  /** The offset at which a phrase ends before a word that only looks like a noun. */
  int cutEnd(FoldedText text, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (!ending.at(text, i).isEmpty()) {
        return i;
      }
    }
    return end;
  }

  /** Whether the phrase that ends at {@code end} is a share of what it names. */
  boolean isShare(FoldedText text, int begin, int end) {
    int share = shares.longest(text, begin, end);
    return share > 0 && share < end - begin;
  }

  /** Whether a phrase ends with a noun that ends the thing counted. */
  boolean endsWithHead(FoldedText text, int begin, int end) {
    return heads.longest(text, begin, end) > 0;
  }

  /** The offset at which the fillers before {@code to} begin, {@code to} where there are none. */
  int skipBack(FoldedText text, int from, int to) {
    int end = to;
    boolean moved = true;
    while (moved) {
      int filler = fillers.longest(text, from, end);
      moved = filler > 0;
      end -= filler;
      if (end > from && text.charAt(end - 1) == ' ') {
        end--;
        moved = true;
      }
    }
    return end;
  }
}
