package org.huiyao.benchmark;

import org.huiyao.engine.SourceDocument;
import org.huiyao.input.Failure;
import org.huiyao.record.RecordSink;

/** Takes records and drops them; no input may fail, or what is measured is not what was meant. */
final class Discarding implements RecordSink {

  @Override
  public void document(SourceDocument document, byte[] lines) {}

  @Override
  public void failed(Failure failure) {
    throw new IllegalStateException(failure.message());
  }

  @Override
  public void warned(Failure warning) {}

  @Override
  public void ended(String source) {}
}
