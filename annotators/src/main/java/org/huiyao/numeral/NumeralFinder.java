package org.huiyao.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.huiyao.numeral.ScannedNumber.Form;
import org.huiyao.numeral.Units.Unit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Finds the numbers in a text and tells what each does in its sentence. Immutable; one instance
 * serves any number of threads.
 */
public final class NumeralFinder {

  private static final class Shared {
    static final NumeralFinder FINDER = new NumeralFinder();
  }

  /** The finder that all annotators of a process share, made when first asked for. */
  public static NumeralFinder shared() {
    return Shared.FINDER;
  }

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
      candidates.add(candidate(text, numbers.get(i), enclosures.get(i)));
      boolean inPhrase = fixed.phrases().get(numbers.get(i).begin());
      categories.add(categorizer.of(candidates.get(i), inPhrase));
    }
    Series.level(candidates, categories);
    ParallelOnes.level(candidates, categories);
    List<NumeralMention> mentions = new ArrayList<>(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      mentions.add(mention(candidates.get(i), categories.get(i)));
    }
    return mentions;
  }

  private Candidate candidate(FoldedText text, ScannedNumber number, Enclosures.Kind enclosure) {
    Unit unit =
        number.form() == Form.PERCENT ? percent(text, number) : units.at(text, number.end());
    Approximation approx = approximations.of(text, number, unit.end());
    return new Candidate(text, number, unit, approx, enclosure);
  }

  /** The unit that stands in the numeral itself: %, which 百分之 means too, or ‰. */
  private static Unit percent(FoldedText text, ScannedNumber number) {
    String sign = text.charAt(number.end() - 1) == '‰' ? "‰" : "%";
    return new Unit(number.end(), sign, "rate");
  }

  private static NumeralMention mention(Candidate candidate, Category category) {
    ScannedNumber number = candidate.number();
    return new NumeralMention(
        new Span(number.begin(), number.end()),
        number.low(),
        number.isRange() ? OptionalDouble.of(number.high()) : OptionalDouble.empty(),
        candidate.approx(),
        candidate.unit().text(),
        candidate.unit().end(),
        category);
  }
}
