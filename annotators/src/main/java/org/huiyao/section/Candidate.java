package org.huiyao.section;

import org.huiyao.text.Span;

/**
 * A heading whose place among the others is not known yet.
 *
 * @param span the heading, marker included
 * @param style how it stands in the text
 * @param markerEnd offset after the marker and the blanks behind it; the span's begin where there
 *     is none
 * @param rank how its numbering ranks, the outermost lowest
 * @param ordinal the marker's number; 0 where it has none
 * @param paragraph the line it stands in
 */
record Candidate(
    Span span, HeadingStyle style, int markerEnd, int rank, int ordinal, Span paragraph) {

  /** Rank of the document's title. */
  static final int TITLE = 0;

  /** Rank of the glossary behind a report. */
  static final int GLOSSARY = 5;

  /** Rank of unnumbered parts, and of 第一部分. */
  static final int PART = 10;

  /** What lies between the ranks of two numberings that follow each other. */
  static final int STEP = 10;

  /** Rank of an unnumbered heading below every number. */
  static final int UNNUMBERED = 85;

  /** Rank of items, below every heading. */
  static final int ITEM = 1000;

  boolean isNumbered() {
    return markerEnd > span.begin();
  }

  Candidate ranked(int other) {
    return new Candidate(span, style, markerEnd, other, ordinal, paragraph);
  }
}
