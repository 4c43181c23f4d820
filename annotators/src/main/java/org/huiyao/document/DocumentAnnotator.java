package org.huiyao.document;

import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ExternalResource;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.huiyao.type.ReportDocument;

/** An annotator that goes through the documents of a CAS one by one. */
public abstract class DocumentAnnotator extends JCasAnnotator_ImplBase {

  /**
   * The {@link DocumentTexts} that the annotators of one pipeline share. Without it an annotator
   * works a document's text out by itself, with the same result.
   */
  public static final String RESOURCE_TEXTS = "texts";

  @ExternalResource(key = RESOURCE_TEXTS, mandatory = false)
  private DocumentTexts texts;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    if (texts == null) {
      texts = new DocumentTexts();
    }
  }

  @Override
  public final void process(JCas jcas) {
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      annotate(jcas, document, texts.of(jcas, document));
    }
  }

  /**
   * Adds annotations to one document.
   *
   * @param text the document's text, whose offsets count from the document's begin
   */
  protected abstract void annotate(JCas jcas, ReportDocument document, DocumentText text);
}
