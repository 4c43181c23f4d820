package org.huiyao.law;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.Divisions;
import org.huiyao.token.SentenceAnnotator;
import org.huiyao.type.Law;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;
import org.huiyao.type.Sentence;
import org.junit.jupiter.api.Test;

class LawAnnotatorTest {

  private static final String TEXT = "导航\n立法工作\n制定古井保护条例、市渡口管理条例。修订《青江市献血条例》。\n今后打算\n检查渔业法实施情况。";

  private JCas annotated() throws Exception {
    JCas jcas = JCasFactory.createText(TEXT);
    ReportDocument document = new ReportDocument(jcas, 3, TEXT.length());
    document.setPlace(Divisions.write(jcas, AdministrativeDivision.unlisted("青江市")));
    document.addToIndexes();
    Section review = section(jcas, "立法工作", "review", TEXT.indexOf("今后"));
    section(jcas, "今后打算", "plan", TEXT.length());
    int named = TEXT.indexOf("青江市");
    new Place(jcas, named, named + 3).addToIndexes();
    SimplePipeline.runPipeline(
        jcas,
        createEngineDescription(SentenceAnnotator.class),
        createEngineDescription(LawAnnotator.class));
    assertThat(jcas.select(Law.class).asList().get(0).getSection()).isEqualTo(review);
    return jcas;
  }

  private static Section section(JCas jcas, String title, String phase, int end) {
    int begin = TEXT.indexOf(title);
    Section section = new Section(jcas, begin, begin + title.length());
    section.setTitle(title);
    section.setPhase(phase);
    section.setContentEnd(end);
    section.addToIndexes();
    return section;
  }

  @Test
  void lawsHaveTheirFullNameActionAndModality() throws Exception {
    assertThat(annotated().select(Law.class).asList())
        .extracting(Law::getCoveredText, Law::getName, Law::getAction, Law::getModality)
        .containsExactly(
            tuple("古井保护条例", "青江市古井保护条例", "enact", "done"),
            tuple("市渡口管理条例", "青江市渡口管理条例", "enact", "done"),
            tuple("青江市献血条例", "青江市献血条例", "amend", "done"),
            tuple("渔业法", "渔业法", "inspect", "planned"));
  }

  @Test
  void lawsKnowTheirSentence() throws Exception {
    assertThat(annotated().select(Law.class).asList())
        .extracting(law -> law.getSentence().getCoveredText())
        .containsExactly("制定古井保护条例、市渡口管理条例。", "制定古井保护条例、市渡口管理条例。", "修订《青江市献血条例》。", "检查渔业法实施情况。");
    assertThat(annotated().select(Sentence.class).asList()).hasSize(5);
  }
}
