package org.huiyao.law;

import java.util.List;
import java.util.Optional;
import org.huiyao.text.Span;

/** Finds the names of laws among what stands in 《》 in a folded sentence. */
final class TitledNameReader {

  private final HouseRules houseRules;

  TitledNameReader(HouseRules houseRules) {
    this.houseRules = houseRules;
  }

  /** The laws among the titles, in order. */
  List<LawName> read(String sentence, Titles titles) {
    return titles.all().stream().flatMap(title -> law(sentence, title).stream()).toList();
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
