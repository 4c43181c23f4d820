package org.huiyao.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    return titles.all().stream()
        .flatMap(
            title ->
                law(sentence, title)
                    .map(Stream::of)
                    .orElseGet(() -> reported(sentence, title, titles)))
        .toList();
  }

  private Stream<LawName> reported(String sentence, Span title, Titles titles) {
    return REPORT.matcher(title.of(sentence)).find()
        ? titles.inside(title).stream().flatMap(inside -> law(sentence, inside).stream())
        : Stream.empty();
  }

  private Optional<LawName> law(String sentence, Span title) {
    Span span = new Span(title.begin() + 1, title.end() - 1);
    String name = LawName.unquoted(Instrument.undrafted(span.of(sentence)));
    return Instrument.of(name)
        .filter(instrument -> instrument == Instrument.DECISION || name.length() > 2)
        .filter(instrument -> houseRules.law(name, instrument))
        .map(instrument -> new LawName(span, title, name, instrument));
  }
}
