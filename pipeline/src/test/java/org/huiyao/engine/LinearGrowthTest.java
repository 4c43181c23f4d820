package org.huiyao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twice as long a line of the characters that are worst for some finder takes about twice the work:
 * the bytes that its analysis allocates, which no clock disturbs, and, with much more room, the
 * processor time of its thread.
 */
class LinearGrowthTest {

  private static final int CHARACTERS = 30_000;
  private static final double MOST_BYTES = 2.4;
  private static final double MOST_TIME = 4;
  private static final int RUNS = 3;
  private static final String HEAD = "新江市人民代表大会常务委员会工作报告\n各位代表:\n";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static AnalysisEngine annotators;
  private static JCas jcas;

  /** The least work of some runs. */
  private record Work(long bytes, long nanoseconds) {}

  @BeforeAll
  static void start() throws UIMAException {
    annotators = AnalysisEngineFactory.createEngine(ReportPipeline.standard().description());
    jcas = annotators.newJCas();
  }

  @AfterAll
  static void stop() {
    annotators.destroy();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "(",
        "、",
        "《",
        "》",
        "“",
        "—",
        ".",
        ",",
        " ",
        "市",
        "县",
        "委",
        "第",
        "万",
        "年",
        "O",
        "市委",
        "一、",
        "5次、",
        "会议5次,",
        "12,345.6%、",
        "2022年",
        "其中5件",
        "《法》",
        "制定条例、",
        "第一届",
        "开发区",
        "合肥市开发区",
        "青柳县",
        "市人大常委会"
      })
  void twiceTheTextIsTwiceTheWork(String piece) throws AnalysisEngineProcessException {
    work(piece, CHARACTERS / 4);
    Work once = work(piece, CHARACTERS);
    Work twice = work(piece, 2 * CHARACTERS);
    assertThat((double) twice.bytes() / once.bytes()).isLessThan(MOST_BYTES);
    assertThat((double) twice.nanoseconds() / once.nanoseconds()).isLessThan(MOST_TIME);
  }

  private static Work work(String piece, int characters) throws AnalysisEngineProcessException {
    String text = HEAD + piece.repeat(characters / piece.length()) + "。\n";
    long bytes = Long.MAX_VALUE;
    long nanoseconds = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      jcas.reset();
      jcas.setDocumentText(text);
      long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      long time = THREADS.getCurrentThreadCpuTime();
      annotators.process(jcas);
      nanoseconds = Math.min(nanoseconds, THREADS.getCurrentThreadCpuTime() - time);
      bytes =
          Math.min(
              bytes, THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated);
    }
    return new Work(bytes, nanoseconds);
  }
}
