package org.huiyao.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.text.Span;

/** Finds the rules without 《》 around them that implement a law with them. */
final class ImplementingRules {

  static final String IMPLEMENT = "实施";

  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{0,14}[省市区州县旗]");

  private static final Pattern BESIDE_ACT =
      Pattern.compile("法》?(?:以?及|和|与)(?<name>(?:省|市|自治[区州县])实施)$");

  private static final int LONGEST_BESIDE = 10;

  private static final Pattern OPENING = Pattern.compile("(?:\\p{IsHan}{1,12}?[省市区州县旗])?实施");

  private ImplementingRules() {}

  /**
   * The rule that implements a law titled right before its last word: 甲省实施《渔业法》办法, 甲省《渔业法》实施办法.
   *
   * @param word its last word, with or without 实施 before it
   * @param floor where a name may begin at the earliest
   */
  static Optional<LawName> at(String sentence, Span word, Titles titles, int floor) {
    int begin = word.begin();
    if (sentence.startsWith(IMPLEMENT, begin)) {
      return titles.endingAt(begin).flatMap(title -> ofPlace(sentence, title, word, floor));
    }
    if (NameStart.resumes(sentence, begin, IMPLEMENT)) {
      return titles
          .endingAt(begin - IMPLEMENT.length())
          .flatMap(title -> ofPlace(sentence, title, word, floor))
          .or(() -> besideAct(sentence, word));
    }
    return titles
        .endingAt(begin)
        .filter(title -> NameStart.resumes(sentence, title.begin(), IMPLEMENT))
        .map(title -> named(sentence, title.begin() - IMPLEMENT.length(), word, floor));
  }

  /** Whether the name of a rule that implements an act may begin at an offset. */
  static boolean opensAt(String sentence, int begin, int end) {
    return OPENING.matcher(sentence).region(begin, end).lookingAt();
  }

  /** The rule that implements the act named right before it: 渔业法和省实施办法. */
  private static Optional<LawName> besideAct(String sentence, Span word) {
    Matcher beside = BESIDE_ACT.matcher(sentence);
    beside.region(Math.max(0, word.begin() - LONGEST_BESIDE), word.begin());
    return beside.find()
        ? Optional.of(
            LawName.of(sentence, new Span(beside.start("name"), word.end()), Instrument.RULE))
        : Optional.empty();
  }

  /** The rule of a place with the law's title behind it. */
  private static Optional<LawName> ofPlace(String sentence, Span title, Span word, int floor) {
    LawName rule = named(sentence, title.begin(), word, floor);
    String place = sentence.substring(rule.span().begin(), title.begin());
    return PLACE.matcher(place).matches() ? Optional.of(rule) : Optional.empty();
  }

  /** The rule whose name is told from its place up to {@code end}. */
  private static LawName named(String sentence, int end, Span word, int floor) {
    int stretch = Math.min(end, Math.max(floor, NameStart.stretch(sentence, end)));
    int begin = NameStart.in(sentence, stretch, end, 0);
    return LawName.of(sentence, new Span(begin, word.end()), Instrument.RULE);
  }
}
