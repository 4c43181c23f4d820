package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyao.text.Span;

/** Finds the names of laws among what stands in 《》 in a folded sentence. */
final class TitledNameReader {

  private final HouseRules houseRules;

  TitledNameReader(HouseRules houseRules) {
    this.houseRules = houseRules;
  }

  /** The outermost titles with their 《》, in order; one that is never closed is none. */
  static List<Span> titles(String sentence) {
    List<Span> titles = new ArrayList<>();
    int at = sentence.indexOf('《');
    while (at >= 0) {
      int end = close(sentence, at);
      if (end > at + 2) {
        titles.add(new Span(at, end));
      }
      at = sentence.indexOf('《', Math.max(end, at + 1));
    }
    return titles;
  }

  /** The offset after the 》 that closes the 《 at {@code open}, -1 if none does. */
  private static int close(String sentence, int open) {
    int depth = 0;
    for (int at = open; at < sentence.length(); at++) {
      if (sentence.charAt(at) == '《') {
        depth++;
      } else if (sentence.charAt(at) == '》' && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The laws among the titles, in order. */
  List<LawName> read(String sentence, List<Span> titles) {
    return titles.stream().flatMap(title -> law(sentence, title).stream()).toList();
  }

  private Optional<LawName> law(String sentence, Span title) {
    Span span = new Span(title.begin() + 1, title.end() - 1);
    String name = Instrument.undrafted(span.of(sentence));
    return Instrument.of(name)
        .filter(instrument -> instrument == Instrument.DECISION || name.length() > 2)
        .filter(instrument -> houseRules.law(name, instrument))
        .map(instrument -> new LawName(span, title, name, instrument));
  }
}
