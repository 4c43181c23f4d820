package org.huiyao.place;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.huiyao.token.SentenceAnnotator;
import org.huiyao.token.TokenAnnotator;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;
import org.junit.jupiter.api.Test;

class PlaceAnnotatorTest {

  @Test
  void placesAreResolvedWithTheDocumentsPlace() throws Exception {
    JCas jcas = JCasFactory.createText("网站导航。到鼓楼区视察。");
    ReportDocument document = new ReportDocument(jcas, 5, 12);
    document.setPlace(Divisions.write(jcas, Gazetteer.load().resolve("福州市", null).orElseThrow()));
    document.addToIndexes();
    SimplePipeline.runPipeline(
        jcas,
        createEngineDescription(SentenceAnnotator.class),
        createEngineDescription(TokenAnnotator.class),
        createEngineDescription(PlaceAnnotator.class));
    assertThat(jcas.select(Place.class).asList())
        .extracting(Place::getBegin, Place::getCoveredText, place -> place.getDivision().getCode())
        .containsExactly(tuple(6, "鼓楼区", "350102"));
  }
}
