package org.huiyao.fact;

import java.io.DataInputStream;
import java.io.IOException;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;

/** Reads a maximum-entropy model as OpenNLP writes it, without building OpenNLP's own of it. */
final class KindModelReader extends QNModelReader {

  KindModelReader(DataInputStream data) {
    super(new BinaryFileDataReader(data));
  }

  KindModel read() throws IOException {
    checkModelType();
    String[] outcomes = getOutcomes();
    int[][] patterns = getOutcomePatterns();
    String[] features = getPredicates();
    Context[] contexts = getParameters(patterns);
    return new KindModel(outcomes, features, contexts);
  }
}
