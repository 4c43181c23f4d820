package org.huiyao.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.text.Span;

/** Finds the names of laws that stand without 《》 in a folded sentence. */
final class BareNameReader {

  /** What may not follow a law's 法: 保护法规 and 保护法律 name none. */
  private static final String NO_ACT_BEFORE = "规律治制院官定庭学务条";

  /** May follow it all the same: 渔业法学习情况. */
  private static final String STUDY = "学习";

  /** Joins a name to the one before it, whatever was done to that: 执法检查和. */
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "(?<deed>》?的?(?:贯彻|实施|执行|落实|执法|立法|专题|跟踪|前期|参照|后)*(?:情况)?"
              + "(?:检查|调研|评估|论证|起草|修订|修改|制定|审议|视察|监督|情况))?(?:以?及|和|与|暨)");

  private final DecisionReader decisions;
  private final SharedInstruments shared = new SharedInstruments();
  private final NoNames noNames = new NoNames();
  private final RegulationReader regulations;

  BareNameReader(HouseRules houseRules) {
    this.decisions = new DecisionReader(houseRules);
    regulations = new RegulationReader(houseRules, noNames, shared);
  }

  /**
   * The names in order, none overlapping another; a title inside one belongs to it (实施《…法》办法).
   *
   * @param hits the sentence's {@link Instrument#WORDS}, the longest at each place
   * @param titles what stands in 《》 in the sentence
   */
  List<LawName> read(String sentence, List<Lexicon.Hit<Instrument>> hits, Titles titles) {
    List<LawName> names = new ArrayList<>();
    int ceiling = sentence.length();
    for (int i = hits.size() - 1; i >= 0; i--) {
      Span word = new Span(hits.get(i).begin(), hits.get(i).end());
      if (word.end() > ceiling || titles.overlap(word)) {
        continue;
      }
      int floor = floor(sentence, hits, i);
      List<LawName> found = new ArrayList<>();
      ImplementingRules.at(sentence, word, titles, floor).ifPresent(found::add);
      if (hits.get(i).value() == Instrument.DECISION) {
        TitledDecisions.at(sentence, word, titles).ifPresent(found::add);
      }
      if (found.isEmpty()) {
        found.addAll(named(sentence, word, hits.get(i).value(), floor));
        found.removeIf(name -> titles.overlap(name.span()));
      }
      if (!found.isEmpty()) {
        ceiling = found.get(0).span().begin();
        Collections.reverse(found);
        names.addAll(found);
      }
    }
    Collections.reverse(names);
    return names;
  }

  /**
   * Where a name must begin at the earliest: behind the 和 that joins it to the name before it. An
   * act's name before 和 may lie inside another rule's, so that tells only of the very next one.
   */
  private static int floor(String sentence, List<Lexicon.Hit<Instrument>> hits, int index) {
    int word = hits.get(index).begin();
    for (int i = index - 1;
        i >= 0 && word - hits.get(i).end() <= RegulationReader.LONGEST_NAME;
        i--) {
      Matcher connector = CONNECTOR.matcher(sentence).region(hits.get(i).end(), word);
      if (connector.lookingAt()
          && (i == index - 1
              || connector.group("deed") != null
              || hits.get(i).value() != Instrument.ACT
              || ImplementingRules.opensAt(sentence, connector.end(), word))) {
        return connector.end();
      }
    }
    return 0;
  }

  private List<LawName> named(String sentence, Span word, Instrument instrument, int floor) {
    return switch (instrument) {
      case ACT -> act(sentence, word, floor);
      case DECISION -> decisions.read(sentence, word);
      case REGULATION, RULE -> regulations.read(sentence, word, instrument, floor);
    };
  }

  private List<LawName> act(String sentence, Span word, int floor) {
    if (word.end() < sentence.length()
        && NO_ACT_BEFORE.indexOf(sentence.charAt(word.end())) >= 0
        && !sentence.startsWith(STUDY, word.end())) {
      return List.of();
    }
    int stretch = Math.max(floor, NameStart.stretch(sentence, word.begin()));
    int begin = NameStart.in(sentence, stretch, word.begin(), 0);
    boolean whole = Instrument.national(word.of(sentence));
    String before = sentence.substring(begin, word.begin());
    if (whole && !before.endsWith("中华人民共和国")) {
      return before.isEmpty() || word.length() > 2 ? shared.acts(sentence, word) : List.of();
    }
    return before.length() >= 2
            && before.length() <= RegulationReader.LONGEST_NAME
            && !noNames.matches(before)
        ? List.of(LawName.of(sentence, new Span(begin, word.end()), Instrument.ACT))
        : List.of();
  }
}
