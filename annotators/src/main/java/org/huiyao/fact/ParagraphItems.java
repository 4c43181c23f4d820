package org.huiyao.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.Span;

/** What the sentences of a paragraph have counted so far, for counts that name nothing. */
final class ParagraphItems {

  private final Map<String, Span> byUnit = new HashMap<>();
  private Span last;

  /** Forgets everything: a paragraph begins. */
  void clear() {
    byUnit.clear();
    last = null;
  }

  void add(Count count) {
    if (count.hasItem() && !count.numeral().isRate()) {
      byUnit.put(count.numeral().unit(), count.item());
      last = count.item();
    }
  }

  /** The thing last counted in the number's unit, a share's the thing last counted at all. */
  Optional<Span> of(NumeralMention numeral) {
    return Optional.ofNullable(numeral.isRate() ? last : byUnit.get(numeral.unit()));
  }
}
