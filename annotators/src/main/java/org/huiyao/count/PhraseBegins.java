package org.huiyao.count;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;

/**
 * Tells where the thing counted begins in the noun phrase before a count: behind what was done to
 * it. All offsets are the document's.
 */
final class PhraseBegins {

  /** How many words before a verb the one may stand that makes what it names. */
  private static final int LONGEST_LIST = 20;

  /** Whose reports and instructions they are: 市法院 in 市法院专项工作报告, 市委领导 in 市委领导批示. */
  private static final Pattern WHOSE =
      Pattern.compile(".+?(?=专项[^、]{0,8}报告$)|.+(?:领导|同志|负责人)(?=[^、]{0,4}批示$)");

  /** Behind a list no part of what is counted: 债务等方面报告. */
  private static final String SIDES = "方面";

  private final FoldedText text;
  private final SentenceWords words;
  private final CountVocabulary vocabulary;
  private final Fillers fillers;

  PhraseBegins(FoldedText text, SentenceWords words, CountVocabulary vocabulary, Fillers fillers) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
    this.fillers = fillers;
  }

  /**
   * Where the thing counted begins in a noun phrase: after the last deed in it (全年任免 in 全年任免工作人员),
   * after 等 (问卷等 in 问卷等材料), after what a preposition governs (市委 in 向市委请示报告), after a lone closing
   * quote.
   */
  int in(int from, int end) {
    int begin = from;
    int before = words.indexAt(from) - 1;
    boolean governed = before >= 0 && words.isPreposition(words.get(before));
    boolean made = isMaking(before);
    Word opening = words.get(words.indexAt(from));
    if (opening.end() < end && isMaking(before + 1)) {
      begin = opening.end();
      made = true;
    }
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().end() <= end; i++) {
      Word word = words.get(i);
      String form = words.form(word);
      boolean leading = word.begin() == begin;
      boolean last = word.end() == end;
      boolean deed =
          (words.isVerbal(word) || leading && !words.isAdjective(word))
              && vocabulary.isVerb(form)
              && !words.isSuffixed(i)
              && !words.isDenied(i)
              && !(last && fillers.isPeople(form))
              && !(last
                  ? words.isInItem(word)
                  : (made || !leading && isMade(i)) && !isParted(word.end(), end)
                      || isNeeded(word, end, leading)
                      || isOneOfMany(i, end));
      boolean such = form.equals("等") && !last && !isVague(i + 1);
      boolean object = governed && leading && !last && !words.isInItem(word);
      boolean link =
          leading
              && (PhraseMarks.LINKS.contains(form)
                  || PhraseMarks.CLOSING.contains(form)
                  || form.equals(SIDES) && !last && text.charAt(word.begin() - 1) == '等'
                  || words.isDropped(word, fillers));
      if (deed || such || object || link || leading && (form.equals("的") || form.isBlank())) {
        begin = word.end();
        governed &= !deed;
      }
    }
    Word first = words.get(words.indexAt(begin));
    int without = words.isPartOfItem(first) ? begin : fillers.skipDropped(text, begin, end);
    Matcher whose = WHOSE.matcher(text).region(without, end);
    return whose.lookingAt() ? whose.end() : without;
  }

  /** Whether a joining word stands in a stretch, or 的. */
  private boolean isParted(int from, int to) {
    for (int i = words.indexAt(from); i < words.size() && words.get(i).end() <= to; i++) {
      String form = words.form(words.get(i));
      if (PhraseMarks.LINKS.contains(form) || form.equals("的")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a deed is part of what is counted (调研报告), not what was done to it (征求意见建议). */
  private boolean isNeeded(Word deed, int end, boolean leading) {
    if (!leading) {
      return words.isPartOfItem(deed);
    }
    int i = words.indexAt(deed.span().begin());
    while (words.get(i).span().end() < end
        && !PhraseMarks.JOINERS.contains(words.form(words.get(i)))) {
      i++;
    }
    int first = words.get(i).span().end() < end ? words.get(i).span().begin() : end;
    return words.isItemUpTo(deed, first);
  }

  /** Whether a noun says nothing without the ones before 等: 学习、宣讲等各类活动. */
  private boolean isVague(int index) {
    String form = words.form(words.get(index));
    boolean each = form.startsWith("各") && index + 1 < words.size();
    return (each ? words.form(words.get(index + 1)) : form).equals(PhraseMarks.LIGHT_NOUN);
  }

  /** Whether the word is one of several things counted together: 调查 in 调查、检查27次. */
  private boolean isOneOfMany(int index, int end) {
    return words.isJoined(index)
        && words.get(index + 1).span().end() < end
        && words.isInItem(words.get(index));
  }

  /**
   * Whether a verb is part of the name of what a verb before it makes (评估 in 提出评估建议): only names
   * stand between the two, and counts of a list (设立工作室4个、便民联系点6个), or one verb.
   */
  boolean isMade(int index) {
    if (!words.isVerbal(words.get(index)) && !words.isAdverb(words.get(index))) {
      return false;
    }
    boolean listed = false;
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i--) {
      Word word = words.get(i);
      if (isMaking(i) || !listed && words.isVerbal(word) && isMaking(i - 1)) {
        return true;
      }
      boolean mark = words.form(word).equals("、");
      if (!words.isNominal(word)
          && !words.isAdverb(word)
          && !mark
          && !(listed && (words.isCount(word) || words.isInItem(word)))) {
        return false;
      }
      listed |= mark;
    }
    return false;
  }

  private boolean isMaking(int index) {
    return index >= 0 && fillers.isMaking(words.form(words.get(index)));
  }
}
