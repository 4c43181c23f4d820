package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyao.text.Span;

/** Finds the names of laws among what stands in 《》 in a folded sentence. */
final class TitledNameReader {

  /** What tells in its title of what was done to a law: 《关于检查〈水法〉实施情况的报告》. */
  private static final Pattern REPORT = Pattern.compile("(?:报告|汇报|审议意见)(?:\\([^()]*\\))?》$");

  private final HouseRules houseRules;

  TitledNameReader(HouseRules houseRules) {
    this.houseRules = houseRules;
  }

  /** The laws among the titles, in order, and those in the titles of reports. */
  List<LawName> read(String sentence, Titles titles) {
    List<LawName> laws = new ArrayList<>();
    for (Span title : titles.all()) {
      Optional<LawName> law = law(sentence, title);
      if (law.isPresent()) {
        laws.add(law.get());
      } else if (REPORT.matcher(title.of(sentence)).find()) {
        titles.inside(title).forEach(inside -> law(sentence, inside).ifPresent(laws::add));
      }
    }
    return laws;
  }

  private Optional<LawName> law(String sentence, Span title) {
    Span span = new Span(title.begin() + 1, title.end() - 1);
    String name = LawName.unquoted(Instrument.undrafted(span.of(sentence)));
    return Instrument.of(name)
        .filter(
            instrument ->
                instrument == Instrument.DECISION || name.length() > 2 || Instrument.national(name))
        .filter(instrument -> houseRules.law(name, instrument))
        .map(instrument -> new LawName(span, title, name, instrument));
  }
}
