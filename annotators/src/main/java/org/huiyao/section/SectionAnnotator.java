package org.huiyao.section;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;

/** Adds the {@link Section}s of every document. */
@TypeCapability(inputs = "org.huiyao.type.ReportDocument", outputs = "org.huiyao.type.Section")
public final class SectionAnnotator extends DocumentAnnotator {

  private final SectionFinder finder = SectionFinder.shared();

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText text) {
    String title = document.getTitle() == null ? "" : document.getTitle();
    List<Section> sections = new ArrayList<>();
    for (Heading heading : finder.find(text.folded(), title, document.getPlanYear())) {
      sections.add(section(jcas, heading, document.getBegin(), sections));
    }
  }

  private static Section section(JCas jcas, Heading heading, int offset, List<Section> above) {
    Section section =
        new Section(jcas, offset + heading.span().begin(), offset + heading.span().end());
    section.setStyle(heading.style().label());
    section.setMarker(heading.marker());
    section.setTitle(heading.title());
    section.setLevel(heading.level());
    section.setOrdinal(heading.ordinal());
    if (heading.parent() >= 0) {
      section.setParent(above.get(heading.parent()));
    }
    section.setContentEnd(offset + heading.contentEnd());
    section.setPhase(heading.phase().label());
    section.addToIndexes();
    return section;
  }
}
