package org.huiyao.fact;

import java.util.Optional;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.Span;

/**
 * A counted or measured quantity. Spans are offsets in the document.
 *
 * @param numeral the number, whose span is the fact's
 * @param sentence the sentence it stands in
 * @param item where the thing counted stands; empty where the sentence names none
 * @param type fact type of the record contract
 * @param kind its subdivision, empty where the type has none
 * @param modality done or planned
 * @param period the time it covers, empty where nothing tells
 * @param trigger the verb it hangs on, empty where there is none
 * @param ofReportingBody whether the reporting body did it
 * @param whole the number of the fact it is part of (250件,其中解决188件), empty where it is a whole
 * @param confidence 0 to 1
 */
public record FactMention(
    NumeralMention numeral,
    Span sentence,
    Span item,
    String type,
    String kind,
    Modality modality,
    String period,
    String trigger,
    boolean ofReportingBody,
    Optional<Span> whole,
    double confidence) {}
