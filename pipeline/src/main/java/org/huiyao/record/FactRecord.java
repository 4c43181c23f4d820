package org.huiyao.record;

/**
 * A counted or measured quantity.
 *
 * @param id the id
 * @param documentId the document's id
 * @param sectionId id of the innermost section, or null
 * @param begin offset of the numeral in the source text
 * @param end offset of the numeral's end
 * @param text the numeral
 * @param value the number, the lower end of a range
 * @param valueMax the upper end of a range, null otherwise
 * @param approx exact, over, under, about or range
 * @param unit the measure word, empty where the text has none
 * @param item the thing counted
 * @param type what is counted
 * @param kind the type's subdivision, empty where it has none
 * @param modality done or planned
 * @param period the time the count covers, or null
 * @param subject canonical name of the body that did it, or null
 * @param trigger the verb, or null
 * @param sentence the sentence it stands in, or null
 * @param confidence 0 to 1, or null
 * @param partOf id of the fact of which this one counts a part, or null
 */
public record FactRecord(
    String id,
    String documentId,
    String sectionId,
    int begin,
    int end,
    String text,
    double value,
    Double valueMax,
    String approx,
    String unit,
    String item,
    String type,
    String kind,
    String modality,
    String period,
    String subject,
    String trigger,
    SentenceValue sentence,
    Double confidence,
    String partOf)
    implements ReportRecord {}
