package org.huiyao.count;

import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.Span;

/**
 * A count with what is its own.
 *
 * @param left where its clause begins, or the count before it ends
 * @param right where its clause ends, or the next count begins
 * @param own the thing counted as named beside the number; empty where it is not
 * @param follows whether {@code own} stands after the number
 * @param joined whether no comma parts it from the count before it
 * @param continues whether it is of what was counted before, whatever stands beside it
 */
record CountSlot(
    NumeralMention numeral,
    int left,
    int right,
    Span own,
    boolean follows,
    boolean joined,
    boolean continues) {

  int begin() {
    return numeral.span().begin();
  }

  int end() {
    return follows ? own.end() : numeral.unitEnd();
  }

  Span before() {
    return new Span(left, follows || own.length() == 0 ? begin() : own.begin());
  }

  /** With all that stands between the unit and a noun further on: 参与 in 120人自愿参与防汛. */
  Span after() {
    boolean apart = follows && own.begin() > numeral.unitEnd();
    return new Span(apart ? numeral.unitEnd() : Math.min(right, end()), right);
  }

  /** What stands after it in a list whose next count names its own thing: nothing. */
  CountSlot closed() {
    return new CountSlot(numeral, left, Math.min(right, end()), own, follows, joined, continues);
  }
}
