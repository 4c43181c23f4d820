package org.huiyao.engine;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.huiyao.type.ReportDocument;

/** Cuts a source text into the documents that are annotated one by one. */
final class DocumentSplitter {

  /** The documents of a source text, in order. */
  List<SourceDocument> split(String source, String text) {
    return List.of(new SourceDocument(source, 0, text));
  }

  /** Fills an empty CAS with a document. */
  void fill(JCas jcas, SourceDocument document) {
    jcas.setDocumentText(document.text());
    jcas.setDocumentLanguage("zh");
    ReportDocument report = new ReportDocument(jcas, 0, document.text().length());
    report.setTitle(document.text().strip().lines().findFirst().orElse(""));
    report.setGenre("other");
    report.addToIndexes();
  }
}
