package org.huiyao.document;

import org.apache.uima.fit.component.Resource_ImplBase;
import org.apache.uima.jcas.JCas;
import org.huiyao.type.ReportDocument;

/**
 * Keeps the text of the document being annotated for the annotators that come after one another: it
 * is folded once and its words are cut once. Thread-safe; each thread has its own document.
 */
public final class DocumentTexts extends Resource_ImplBase {

  private final ThreadLocal<DocumentText> last = new ThreadLocal<>();

  /** The text of a document. */
  public DocumentText of(JCas jcas, ReportDocument document) {
    DocumentText text = last.get();
    if (text == null || !text.isOf(document)) {
      text = new DocumentText(jcas, document);
      last.set(text);
    }
    return text;
  }
}
