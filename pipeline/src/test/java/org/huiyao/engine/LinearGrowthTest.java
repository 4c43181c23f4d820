package org.huiyao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
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
 * A line of a megabyte of the characters that are worst for some finder takes about eight times the
 * work of an eighth of it: the bytes that its analysis allocates, which no clock disturbs, and,
 * with room for a busy machine, the processor time of its thread. Quadratic work takes 64 times.
 */
class LinearGrowthTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int TIMES = 8;
  private static final double MOST_BYTES = 1.2 * TIMES;
  private static final double MOST_TIME = 3 * TIMES;
  private static final int ATTEMPTS = 4;

  /** Quadratic work over a megabyte takes minutes; what takes less than this is linear. */
  private static final long SHORTEST = 100_000_000;

  private static final String HEAD = "新江市人民代表大会常务委员会工作报告\n各位代表:\n";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static AnalysisEngine annotators;
  private static JCas jcas;

  /** What an analysis costs. */
  private record Work(long bytes, long nanoseconds) {

    Work least(Work other) {
      return new Work(Math.min(bytes, other.bytes), Math.min(nanoseconds, other.nanoseconds));
    }
  }

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
        "市人大常委会",
        "占5%",
        "解决的5件",
        "关于、",
        "条例草案",
        "条例(草案)、",
        "《〈法〉修正案(草案)》"
      })
  void workGrowsWithTheLine(String piece) throws AnalysisEngineProcessException {
    int pieces = MEGABYTE / piece.getBytes(StandardCharsets.UTF_8).length;
    work(piece, pieces / TIMES);
    Work eighth = work(piece, pieces / TIMES);
    Work whole = work(piece, pieces);
    double longest = Math.max(SHORTEST, MOST_TIME * eighth.nanoseconds());
    for (int i = 1; i < ATTEMPTS && whole.nanoseconds() > longest; i++) {
      whole = whole.least(work(piece, pieces));
    }
    assertThat((double) whole.bytes() / eighth.bytes()).isLessThan(MOST_BYTES);
    assertThat((double) whole.nanoseconds()).isLessThan(longest);
  }

  private static Work work(String piece, int times) throws AnalysisEngineProcessException {
    jcas.reset();
    jcas.setDocumentText(HEAD + piece.repeat(times) + "。\n");
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long time = THREADS.getCurrentThreadCpuTime();
    annotators.process(jcas);
    return new Work(
        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes,
        THREADS.getCurrentThreadCpuTime() - time);
  }
}
