package org.huiyao.record;

/**
 * A legal instrument and what was done to it.
 *
 * @param id the id
 * @param documentId the document's id
 * @param sectionId id of the innermost section, or null
 * @param begin offset of the name in the source text
 * @param end offset of the name's end
 * @param text the name as it stands
 * @param name the full name where it can be told, or null
 * @param action enact, amend, repeal, deliberate, approve, research or inspect
 * @param modality done or planned
 * @param sentence the sentence it stands in, or null
 */
public record LawRecord(
    String id,
    String documentId,
    String sectionId,
    int begin,
    int end,
    String text,
    String name,
    String action,
    String modality,
    SentenceValue sentence)
    implements ReportRecord {}
