package org.huiyao.section;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;
import org.junit.jupiter.api.Test;

class SectionAnnotatorTest {

  @Test
  void addsSectionsWithOffsetsInTheCas() throws Exception {
    String report = "青柳镇人大工作报告\n2022年工作回顾\n一、代表工作。开展视察5次。\n2023年工作安排\n再开展视察6次。";
    JCas jcas = JCasFactory.createText("网站导航\n" + report);
    ReportDocument document = new ReportDocument(jcas, 5, 5 + report.length());
    document.setTitle("青柳镇人大工作报告");
    document.setPlanYear(2023);
    document.addToIndexes();
    SimplePipeline.runPipeline(jcas, createEngineDescription(SectionAnnotator.class));
    List<Section> sections = jcas.select(Section.class).asList();
    assertThat(sections)
        .extracting(Section::getCoveredText)
        .containsExactly("青柳镇人大工作报告", "2022年工作回顾", "一、代表工作", "2023年工作安排");
    assertThat(sections).extracting(Section::getLevel).containsExactly(0, 1, 2, 1);
    assertThat(sections)
        .extracting(Section::getPhase)
        .containsExactly("other", "review", "review", "plan");
    Section inner = sections.get(2);
    assertThat(inner.getParent()).isSameAs(sections.get(1));
    assertThat(inner.getStyle()).isEqualTo("run_in");
    assertThat(inner.getMarker()).isEqualTo("一、");
    assertThat(inner.getOrdinal()).isEqualTo(1);
    assertThat(inner.getContentEnd()).isEqualTo(sections.get(3).getBegin());
    assertThat(sections.get(0).getParent()).isNull();
  }
}
