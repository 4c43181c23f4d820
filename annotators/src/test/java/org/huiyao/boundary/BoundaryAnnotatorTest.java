package org.huiyao.boundary;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.huiyao.type.ReportDocument;
import org.junit.jupiter.api.Test;

class BoundaryAnnotatorTest {

  private static final String TEXT =
      """
      更多资料请登录www.example.com!
      1.海州市人民代表大会常务委员会工作报告
      各位代表:
      受市人大常委会委托,我向大会报告工作,请予审议。
      一、2022年工作回顾
      召开常委会会议5次。
      2.青柳县人民法院工作报告
      各位代表:
      现在,我向大会报告工作,请予审议。
      一、2022年工作回顾
      审结案件300件。
      """;

  private static JCas annotated(JCas jcas) throws Exception {
    SimplePipeline.runPipeline(jcas, createEngineDescription(BoundaryAnnotator.class));
    return jcas;
  }

  @Test
  void addsADocumentForEveryReport() throws Exception {
    JCas jcas = annotated(JCasFactory.createText(TEXT));
    assertThat(jcas.select(ReportDocument.class).asList())
        .extracting(ReportDocument::getTitle)
        .containsExactly("海州市人民代表大会常务委员会工作报告", "青柳县人民法院工作报告");
    assertThat(jcas.select(ReportDocument.class).asList())
        .extracting(document -> document.getCoveredText().lines().findFirst().orElseThrow())
        .containsExactly("海州市人民代表大会常务委员会工作报告", "青柳县人民法院工作报告");
    assertThat(jcas.select(ReportDocument.class).get(1).getGenre()).isEqualTo("court_report");
  }

  @Test
  void leavesACasWithDocumentsAlone() throws Exception {
    JCas jcas = JCasFactory.createText(TEXT);
    new ReportDocument(jcas, 0, TEXT.length()).addToIndexes();
    assertThat(annotated(jcas).select(ReportDocument.class).asList()).hasSize(1);
  }

  @Test
  void emptyTextsHaveNoDocuments() throws Exception {
    assertThat(annotated(JCasFactory.createText("")).select(ReportDocument.class).asList())
        .isEmpty();
  }

  @Test
  void aDocumentCutOutFitsACasOfItsOwn() throws Exception {
    List<SplitDocument> cut = new ArrayList<>();
    DocumentSplitter splitter = new BoundaryFinder().splitter(cut::add);
    TEXT.lines().map(line -> line + "\n").forEach(splitter::accept);
    splitter.finish();
    SplitDocument second = cut.get(1);
    JCas jcas = JCasFactory.createText(second.text());
    assertThat(BoundaryAnnotator.add(jcas, second.boundary()).getCoveredText())
        .isEqualTo(second.text())
        .isEqualTo(TEXT.substring((int) second.begin()).strip());
  }
}
