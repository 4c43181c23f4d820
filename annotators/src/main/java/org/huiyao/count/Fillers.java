package org.huiyao.count;

import java.util.List;
import java.util.Set;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/**
 * The words that part a noun from its count without a meaning of their own (共, 达到, 等), and the
 * nouns that end the thing counted though another noun follows (方面 in 10个方面对策).
 */
final class Fillers {

  private static final String KIND = "性";
  private static final String SHARE = "率";

  private final List<String> fillers = Table.load("count/fillers.tsv").words();
  private final List<String> heads = Table.load("count/heads.tsv").words();
  private final List<String> shares = Table.load("count/shares.tsv").words();
  private final Set<String> making = Set.copyOf(Table.load("count/making.tsv").words());

  private final Table margins = Table.load("count/margins.tsv");
  private final List<Table.Row> dropped =
      margins.rows().stream().filter(row -> row.get("side").equals("before")).toList();
  private final List<String> ending = margins.words("side", "after");

  private final Table counted = Table.load("count/people.tsv");
  private final List<String> people = counted.words("is", "noun");
  private final Set<String> peopleUnits = Set.copyOf(counted.words("is", "unit"));

  /** Whether what is counted comes about by a verb: 召开, 提出. */
  boolean isMaking(String verb) {
    return making.contains(verb);
  }

  /** Whether a noun is one for people: 委员 and 政协委员. */
  boolean isPeople(String noun) {
    return people.stream().anyMatch(noun::endsWith);
  }

  /** Whether a unit counts people. */
  boolean countsPeople(String unit) {
    return peopleUnits.contains(unit);
  }

  /**
   * The offset at which a phrase begins without the words that are no part of the thing counted.
   */
  int skipDropped(FoldedText text, int begin, int end) {
    for (Table.Row row : dropped) {
      String word = row.get("word");
      int after = begin + word.length();
      if (after < end && text.startsWith(word, begin)) {
        boolean kept = row.list("unless").stream().anyMatch(next -> text.startsWith(next, after));
        if (!kept && !needsBefore(text, after)) {
          return after;
        }
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
      for (String word : ending) {
        if (text.startsWith(word, i)) {
          return i;
        }
      }
    }
    return end;
  }

  /** Whether the phrase that ends at {@code end} is a share of what it names. */
  boolean isShare(FoldedText text, int begin, int end) {
    for (String word : shares) {
      if (end - word.length() > begin && text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase ends with a noun that ends the thing counted. */
  boolean endsWithHead(FoldedText text, int begin, int end) {
    for (String head : heads) {
      if (end - head.length() >= begin && text.startsWith(head, end - head.length())) {
        return true;
      }
    }
    return false;
  }

  /** The offset at which the fillers before {@code to} begin, {@code to} where there are none. */
  int skipBack(FoldedText text, int from, int to) {
    int end = to;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String filler : fillers) {
        if (end - filler.length() >= from && text.startsWith(filler, end - filler.length())) {
          end -= filler.length();
          moved = true;
          break;
        }
      }
      if (end > from && text.charAt(end - 1) == ' ') {
        end--;
        moved = true;
      }
    }
    return end;
  }
}
