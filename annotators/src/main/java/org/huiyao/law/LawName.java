package org.huiyao.law;

import java.util.regex.Pattern;
import org.huiyao.text.Span;

/**
 * The name of a law in a sentence, whatever is said of it.
 *
 * @param span the name as it stands
 * @param outer the same with the 《》 around it and the draft marks behind it, where there are any
 * @param name the name with the instrument word that a list shares, without draft marks
 * @param instrument what kind of instrument it names
 */
record LawName(Span span, Span outer, String name, Instrument instrument) {

  private static final Pattern WHOLE = Pattern.compile("[《〈<][^《》〈〉<>]*[》〉>]");

  LawName(Span span, String name, Instrument instrument) {
    this(span, span, name, instrument);
  }

  /** A name that stands without 《》 and shares no instrument word. */
  static LawName of(String sentence, Span span, Instrument instrument) {
    return new LawName(span, span.of(sentence), instrument);
  }

  /** A name without the marks around the whole of it: 〈古井保护条例〉 in 《〈古井保护条例〉修正案》. */
  static String unquoted(String name) {
    return WHOLE.matcher(name).matches() ? name.substring(1, name.length() - 1) : name;
  }

  /** Whether it stands without 《》. */
  boolean isBare() {
    return span.begin() == outer.begin();
  }

  /** The same with the draft marks that stand behind it in its sentence, before {@code limit}. */
  LawName withDraftMarks(String sentence, int limit) {
    int end = Instrument.endOfDraftMarks(sentence, outer.end(), limit);
    return new LawName(span, new Span(outer.begin(), end), name, instrument);
  }

  /** The name as it stands, with its draft marks. */
  String drafted(String sentence) {
    return sentence.substring(span.begin(), outer.end());
  }
}
