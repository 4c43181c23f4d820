package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyao.text.CharacterSet;

/**
 * A list of laws in its sentence; all offsets count in the sentence.
 *
 * @param sentence the folded sentence
 * @param begin where the list begins, its 《 included
 * @param end where it ends, its 》 included
 * @param floor where the list before ends, 0 if there is none
 * @param ceiling where the next list begins, the sentence's end if there is none
 * @param before what stands before the list in its clause, behind the list before
 * @param after what stands behind the list in its clause, up to the next list
 */
record Surroundings(
    String sentence, int begin, int end, int floor, int ceiling, String before, String after) {

  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;:。!?");

  private static final char PART_END = ';';

  /** No word behind a law is said of it from further off. */
  private static final int LONGEST_CLAUSE = 300;

  /** How many clauses behind a law may still tell what became of it. */
  private static final int FURTHER = 5;

  /** Joins a list with other things: 等9部法律以及. */
  private static final Pattern GOES_ON =
      Pattern.compile("等?(?:[\\d一二三四五六七八九十两]+[部件])?(?:法律|地方性法规|法规|条例)?(?:、|以?及|和|与)");

  /** The surroundings of each list of a sentence. */
  static List<Surroundings> of(String sentence, List<LawList> lists) {
    List<Surroundings> around = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      LawList list = lists.get(i);
      int floor = i == 0 ? 0 : lists.get(i - 1).end();
      int ceiling = i + 1 == lists.size() ? sentence.length() : lists.get(i + 1).begin();
      around.add(of(sentence, list, floor, ceiling));
    }
    return around;
  }

  private static Surroundings of(String sentence, LawList list, int floor, int ceiling) {
    int begin = list.begin();
    while (begin > floor && !CLAUSE_ENDS.contains(sentence.charAt(begin - 1))) {
      begin--;
    }
    int end = Math.min(ceiling, clauseEnd(sentence, list.end()));
    return new Surroundings(
        sentence,
        list.begin(),
        list.end(),
        floor,
        ceiling,
        sentence.substring(begin, list.begin()),
        sentence.substring(list.end(), end));
  }

  /** Where the clause ends, whatever other lists it holds. */
  private int clauseEnd() {
    return clauseEnd(sentence, end);
  }

  private static int clauseEnd(String sentence, int from) {
    int at = from;
    int last = Math.min(sentence.length(), from + LONGEST_CLAUSE);
    while (at < last && !CLAUSE_ENDS.contains(sentence.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What stands between the list before and this one. */
  String longBefore() {
    return sentence.substring(floor, begin);
  }

  /** The same behind the last semicolon. */
  String partBefore() {
    String before = longBefore();
    return before.substring(before.lastIndexOf(PART_END) + 1);
  }

  /** All that stands behind the list in its sentence. */
  String afterAll() {
    return sentence.substring(end);
  }

  /** The same up to the clause's end where the list goes on with other things: …、“一法一条例”、《…》. */
  String longAfter() {
    return GOES_ON.matcher(sentence).region(end, sentence.length()).lookingAt()
        ? sentence.substring(end, clauseEnd())
        : after();
  }

  /** The clauses after this one up to the next list of laws, and no more than {@link #FURTHER}. */
  List<String> nextClauses() {
    List<String> clauses = new ArrayList<>();
    int from = clauseEnd() + 1;
    while (from < ceiling && clauses.size() < FURTHER) {
      int to = clauseEnd(sentence, from);
      if (to > ceiling) {
        break;
      }
      clauses.add(sentence.substring(from, to));
      from = to + 1;
    }
    return clauses;
  }

  /** The clause after this one, empty where another list of laws comes before or in it. */
  String nextClause() {
    int from = clauseEnd() + 1;
    if (from >= sentence.length() || from > ceiling) {
      return "";
    }
    int to = clauseEnd(sentence, from);
    return to > ceiling ? "" : sentence.substring(from, to);
  }
}
