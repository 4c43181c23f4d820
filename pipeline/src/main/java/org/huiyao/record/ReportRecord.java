package org.huiyao.record;

/**
 * What a report says, as it is written out: one line of JSON each. Components are named as the JSON
 * keys and stand in their order; a null is left out.
 */
public sealed interface ReportRecord
    permits DocumentRecord, SectionRecord, FactRecord, LawRecord, OrganizationRecord {

  /** The record's id, the same for the same document text wherever it is found. */
  String id();

  /** Offset of the record's first code unit in the source text. */
  int begin();

  /** Offset after the record's last code unit in the source text. */
  int end();
}
