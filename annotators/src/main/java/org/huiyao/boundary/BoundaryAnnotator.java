package org.huiyao.boundary;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.place.Divisions;
import org.huiyao.type.ReportDocument;

/**
 * Adds a {@link ReportDocument} for every document in the text. Leaves a CAS alone that already has
 * some.
 */
@TypeCapability(outputs = {"org.huiyao.type.ReportDocument", "org.huiyao.type.Division"})
public final class BoundaryAnnotator extends JCasAnnotator_ImplBase {

  private final BoundaryFinder finder = BoundaryFinder.shared();

  @Override
  public void process(JCas jcas) {
    if (jcas.select(ReportDocument.class).isEmpty() && jcas.getDocumentText() != null) {
      finder.find(jcas.getDocumentText()).forEach(boundary -> add(jcas, boundary));
    }
  }

  /**
   * Adds one document to a CAS.
   *
   * @param jcas the CAS, whose text the boundary's span is counted in
   * @param boundary the document; one cut out by a {@link DocumentSplitter} fits a CAS that holds
   *     its text alone
   * @return the annotation added
   */
  public static ReportDocument add(JCas jcas, DocumentBoundary boundary) {
    ReportDocument document =
        new ReportDocument(jcas, boundary.span().begin(), boundary.span().end());
    document.setTitle(boundary.title());
    document.setGenre(boundary.genre().label());
    document.setOrganization(boundary.organization());
    document.setPlace(Divisions.write(jcas, boundary.place()));
    document.setReportYear(boundary.reportYear());
    document.setPlanYear(boundary.planYear());
    document.setTermReport(boundary.termReport());
    document.setDate(boundary.date());
    document.setSession(boundary.session());
    document.setSpeaker(boundary.speaker());
    document.addToIndexes();
    return document;
  }
}
