package org.huiyao.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyao.text.Span;

/** Finds the rules without 《》 around them that implement a law with them. */
final class ImplementingRules {

  private static final String IMPLEMENT = "实施";

  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{0,14}[省市区州县旗]");

  private ImplementingRules() {}

  /** The rule that implements the law titled right before its last word: 甲省实施《渔业法》办法. */
  static List<LawName> at(String sentence, Span word, Titles titles) {
    if (endsWith(sentence, word.begin(), IMPLEMENT)
        || sentence.startsWith(IMPLEMENT, word.begin())) {
      int end = sentence.startsWith(IMPLEMENT, word.begin()) ? word.begin() : word.begin() - 2;
      return titles.endingAt(end).stream()
          .flatMap(title -> ofPlace(sentence, title, word).stream())
          .toList();
    }
    return titles.endingAt(word.begin()).stream()
        .filter(title -> endsWith(sentence, title.begin(), IMPLEMENT))
        .map(title -> title.begin() - IMPLEMENT.length())
        .map(end -> NameStart.in(sentence, NameStart.stretch(sentence, end), end, 0))
        .map(begin -> BareNameReader.name(sentence, new Span(begin, word.end()), Instrument.RULE))
        .toList();
  }

  /** The rule of a place that implements the law titled in its name: 甲省《渔业法》实施办法. */
  private static Optional<LawName> ofPlace(String sentence, Span title, Span word) {
    int stretch = NameStart.stretch(sentence, title.begin());
    int begin = NameStart.in(sentence, stretch, title.begin(), 0);
    return PLACE.matcher(sentence.substring(begin, title.begin())).matches()
        ? Optional.of(BareNameReader.name(sentence, new Span(begin, word.end()), Instrument.RULE))
        : Optional.empty();
  }

  private static boolean endsWith(String sentence, int end, String word) {
    return sentence.startsWith(word, end - word.length());
  }
}
