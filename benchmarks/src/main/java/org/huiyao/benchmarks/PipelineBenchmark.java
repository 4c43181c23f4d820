package org.huiyao.benchmarks;

import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.huiyao.benchmark.HanLpAlone;
import org.huiyao.boundary.BoundaryAnnotator;
import org.huiyao.engine.ReportPipeline;
import org.huiyao.record.RecordAssembler;
import org.huiyao.record.RecordWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One report from text to records, and HanLP's named-entity segmentation of its lines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PipelineBenchmark {

  private final Segment hanLp = HanLpAlone.segmenter();

  private AnalysisEngine pipeline;
  private JCas jcas;
  private Report report;
  private List<String> lines;

  /** Builds the pipeline. */
  @Setup
  public void build() throws UIMAException, IOException {
    report = Report.read();
    lines = report.text().lines().toList();
    pipeline = AnalysisEngineFactory.createEngine(ReportPipeline.standard().description());
    jcas = pipeline.newJCas();
  }

  /** All annotators, records and JSON. */
  @Benchmark
  public String pipeline() throws UIMAException, IOException {
    jcas.reset();
    jcas.setDocumentText(report.text());
    BoundaryAnnotator.add(jcas, report.boundary());
    pipeline.process(jcas);
    StringWriter json = new StringWriter();
    new RecordWriter(json).write(RecordAssembler.assemble(jcas, "report", 0));
    return json.toString();
  }

  /** What the pipeline is compared with. */
  @Benchmark
  public void hanLpNamedEntities(Blackhole blackhole) {
    for (String line : lines) {
      blackhole.consume(hanLp.seg(line));
    }
  }
}
