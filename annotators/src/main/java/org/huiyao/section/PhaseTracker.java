package org.huiyao.section;

import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** Follows a document from phase to phase. */
final class PhaseTracker {

  private final PhaseReader reader;
  private final PartTitles parts;
  private final int planYear;
  private Phase current = Phase.OTHER;
  private Phase paragraph = Phase.OTHER;

  PhaseTracker(PhaseReader reader, PartTitles parts, int planYear) {
    this.reader = reader;
    this.parts = parts;
    this.planYear = planYear;
  }

  /**
   * Takes the next paragraph. One that looks ahead begins the plan; one that looks back begins the
   * review only where nothing else has begun, since plans look back, too; one on problems speaks
   * for itself alone.
   */
  void paragraph(FoldedText text, Span line) {
    paragraph = reader.paragraph(text, line, planYear).orElse(current);
    if (paragraph == Phase.PLAN || current == Phase.OTHER && paragraph == Phase.REVIEW) {
      current = paragraph;
    } else if (paragraph != Phase.PROBLEMS) {
      paragraph = current;
    }
  }

  /**
   * The phase of the next heading.
   *
   * @param level how deep it stands
   * @param parent the phase of the section it stands in
   */
  Phase heading(FoldedText text, Candidate heading, int level, Phase parent) {
    if (heading.rank() == Candidate.TITLE) {
      current = reader.title(text, heading.span()).orElse(Phase.OTHER);
      return current;
    }
    if (heading.style() == HeadingStyle.ITEM) {
      return parent == Phase.PROBLEMS ? parent : paragraph;
    }
    Span title = new Span(heading.markerEnd(), heading.span().end());
    if (level <= 1 || parts.isPart(text, title)) {
      Phase told = reader.heading(text, title, planYear).orElse(current);
      if (told == Phase.PROBLEMS) {
        return told;
      }
      current = told;
    }
    paragraph = current;
    return parent == Phase.PROBLEMS ? parent : current;
  }
}
