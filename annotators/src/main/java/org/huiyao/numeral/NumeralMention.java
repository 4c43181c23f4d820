package org.huiyao.numeral;

import java.util.OptionalDouble;
import org.huiyao.text.Span;

/**
 * A number in a text.
 *
 * @param span the numeral with its multiplier, percent sign and inner 余/多/几
 * @param value the number, multipliers resolved; the lower end of a range
 * @param valueMax the upper end of a range, empty for anything else
 * @param approx how near to its value it claims to be
 * @param unit the measure word or unit right after the numeral as written, empty where there is
 *     none
 * @param unitEnd offset at which the unit ends; the numeral's end where there is none
 * @param category what it does in its sentence
 */
public record NumeralMention(
    Span span,
    double value,
    OptionalDouble valueMax,
    Approximation approx,
    String unit,
    int unitEnd,
    Category category) {

  /** Whether it is a share of something. */
  public boolean isRate() {
    return category == Category.RATE;
  }
}
