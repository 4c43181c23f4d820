package org.huiyao.law;

import java.util.Optional;
import org.huiyao.text.Span;

/** Finds the decisions that stand without 《》 and are on a paper with a title. */
final class TitledDecisions {

  /** What is done to a paper stands no further before it: 关于批准调整《…》. */
  private static final int LONGEST_DEED = 10;

  private static final char OF = '的';

  private TitledDecisions() {}

  /**
   * The decision on a paper titled right before {@code word} that is no law: 关于批准《国土空间规划》的决定.
   *
   * @param word 决定 or 决议
   */
  static Optional<LawName> at(String sentence, Span word, Titles titles) {
    if (word.begin() == 0 || sentence.charAt(word.begin() - 1) != OF) {
      return Optional.empty();
    }
    return titles
        .endingAt(word.begin() - 1)
        .filter(title -> Instrument.of(LawName.unquoted(title.of(sentence))).isEmpty())
        .flatMap(title -> fromAbout(sentence, title.begin(), word.end()));
  }

  private static Optional<LawName> fromAbout(String sentence, int title, int end) {
    int about = sentence.lastIndexOf(DecisionReader.ABOUT, title);
    boolean near = about >= Math.max(0, title - LONGEST_DEED);
    return near && NameStart.stretch(sentence, title, DecisionReader.STOPS) <= about
        ? Optional.of(LawName.of(sentence, new Span(about, end), Instrument.DECISION))
        : Optional.empty();
  }
}
