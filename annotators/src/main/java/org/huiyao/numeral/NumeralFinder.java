package org.huiyao.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.huiyao.numeral.ScannedNumber.Form;
import org.huiyao.numeral.Units.Unit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Finds the numbers in a text and tells what each does in its sentence. Immutable; one instance
 * serves any number of threads.
 */
public final class NumeralFinder {

  private final NumberScanner scanner = new NumberScanner();
  private final Units units = new Units();
  private final FixedExpressions fixedExpressions = new FixedExpressions(units);
  private final Approximations approximations = new Approximations();
  private final Categorizer categorizer = new Categorizer();

  /** Every number in {@code text}, by its place; none overlap. */
  public List<NumeralMention> find(FoldedText text) {
    FixedExpressions.Places fixed = fixedExpressions.in(text);
    List<ScannedNumber> numbers = scanner.scan(text, fixed.words());
    List<Enclosures.Kind> enclosures = Enclosures.of(text, numbers);
    List<Candidate> candidates = new ArrayList<>(numbers.size());
    List<Category> categories = new ArrayList<>(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      ScannedNumber number = numbers.get(i);
      Unit unit = units.at(text, number.end());
      candidates.add(new Candidate(text, number, unit, enclosures.get(i)));
      categories.add(categorizer.of(candidates.get(i), fixed.phrases().get(number.begin())));
    }
    Series.level(candidates, categories);
    ParallelOnes.level(candidates, categories);
    return IntStream.range(0, numbers.size())
        .mapToObj(i -> mention(candidates.get(i), categories.get(i)))
        .toList();
  }

  private NumeralMention mention(Candidate candidate, Category category) {
    ScannedNumber number = candidate.number();
    Unit unit = number.form() == Form.PERCENT ? percent(candidate) : candidate.unit();
    Approximation approx = approximations.of(candidate.text(), number, unit.end());
    return new NumeralMention(
        new Span(number.begin(), number.end()),
        number.low(),
        number.isRange() ? OptionalDouble.of(number.high()) : OptionalDouble.empty(),
        approx,
        unit.text(),
        unit.end(),
        category);
  }

  /** The unit that stands in the numeral itself: %, which 百分之 means too, or ‰. */
  private static Unit percent(Candidate candidate) {
    int end = candidate.number().end();
    String sign = candidate.charAt(end - 1) == '‰' ? "‰" : "%";
    return new Unit(end, sign, "rate");
  }
}
