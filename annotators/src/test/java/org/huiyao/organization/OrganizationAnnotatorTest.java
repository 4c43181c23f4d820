package org.huiyao.organization;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.huiyao.place.Divisions;
import org.huiyao.place.Gazetteer;
import org.huiyao.place.PlaceAnnotator;
import org.huiyao.token.SentenceAnnotator;
import org.huiyao.token.TokenAnnotator;
import org.huiyao.type.Organization;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;
import org.junit.jupiter.api.Test;

class OrganizationAnnotatorTest {

  @Test
  void organizationsHaveTheirAttributesAndInnermostSection() throws Exception {
    JCas jcas = JCasFactory.createText("市人大网站\n一、回顾\n在市委领导下,\n1.立法\n省人大常委会批准。");
    ReportDocument document = new ReportDocument(jcas, 6, jcas.getDocumentText().length());
    document.setPlace(Divisions.write(jcas, Gazetteer.load().resolve("福州市", null).orElseThrow()));
    document.setOrganization("福州市人民代表大会常务委员会");
    document.addToIndexes();
    Section outer = section(jcas, 6, 10, jcas.getDocumentText().length());
    Section inner = section(jcas, 19, 23, jcas.getDocumentText().length());
    SimplePipeline.runPipeline(
        jcas,
        createEngineDescription(SentenceAnnotator.class),
        createEngineDescription(TokenAnnotator.class),
        createEngineDescription(PlaceAnnotator.class),
        createEngineDescription(OrganizationAnnotator.class));
    assertThat(jcas.select(Organization.class).asList())
        .extracting(
            Organization::getCoveredText,
            Organization::getOrgClass,
            Organization::getOrgType,
            Organization::getCanonical,
            found -> found.getPlace().getCode(),
            Organization::getSection)
        .containsExactly(
            tuple("市委", "relative", "party", "中共福州市委员会", "350100", outer),
            tuple("省人大常委会", "relative", "congress", "福建省人民代表大会常务委员会", "350000", inner));
  }

  private static Section section(JCas jcas, int begin, int end, int contentEnd) {
    Section section = new Section(jcas, begin, end);
    section.setContentEnd(contentEnd);
    section.addToIndexes();
    return section;
  }
}
