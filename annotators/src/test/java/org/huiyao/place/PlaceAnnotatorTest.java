package org.huiyao.place;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.assertj.core.groups.Tuple;
import org.huiyao.token.SentenceAnnotator;
import org.huiyao.token.TokenAnnotator;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Token;
import org.junit.jupiter.api.Test;

class PlaceAnnotatorTest {

  @Test
  void placesAreResolvedWithTheDocumentsPlace() throws Exception {
    assertThat(places(createEngineDescription(SentenceAnnotator.class)))
        .containsExactly(tuple(6, "鼓楼区", "350102"));
  }

  @Test
  void tokensAreTakenWhereTheyAreThere() throws Exception {
    assertThat(
            places(
                createEngineDescription(SentenceAnnotator.class),
                createEngineDescription(TokenAnnotator.class)))
        .containsExactly(tuple(6, "鼓楼区", "350102"));
    assertThat(places(createEngineDescription(OneToken.class))).isEmpty();
  }

  /** Makes a token of all that the document says, in which no place can stand. */
  public static final class OneToken extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      Token token = new Token(jcas, 5, 12);
      token.setPos("n");
      token.addToIndexes();
    }
  }

  private static List<Tuple> places(AnalysisEngineDescription... before) throws Exception {
    JCas jcas = JCasFactory.createText("网站导航。到鼓楼区视察。");
    ReportDocument document = new ReportDocument(jcas, 5, 12);
    document.setPlace(Divisions.write(jcas, Gazetteer.load().resolve("福州市", null).orElseThrow()));
    document.addToIndexes();
    SimplePipeline.runPipeline(jcas, before);
    SimplePipeline.runPipeline(jcas, createEngineDescription(PlaceAnnotator.class));
    return jcas.select(Place.class)
        .map(
            place -> tuple(place.getBegin(), place.getCoveredText(), place.getDivision().getCode()))
        .toList();
  }
}
