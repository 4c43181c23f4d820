package org.huiyao.record;

import java.io.IOException;
import org.huiyao.engine.SourceDocument;
import org.huiyao.input.Failure;

/** Takes what becomes of inputs, in the inputs' order. */
public interface RecordSink {

  /**
   * Takes the records of one document.
   *
   * @param lines whole lines of JSON, UTF-8
   * @throws IOException if they cannot be written, which ends the run
   */
  void document(SourceDocument document, byte[] lines) throws IOException;

  /** Takes what could not be read or analysed. */
  void failed(Failure failure);

  /** Takes what is to be known of a document whose records follow all the same. */
  void warned(Failure warning);

  /**
   * Told when nothing more comes of an input.
   *
   * @param source the input as the user named it
   * @throws IOException if that cannot be noted, which ends the run
   */
  void ended(String source) throws IOException;
}
