package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.huiyao.engine.Engine;
import org.huiyao.engine.ReportPipeline;
import org.huiyao.input.Failure;
import org.huiyao.testing.Damage;
import org.huiyao.testing.Extracts;
import org.huiyao.testing.RecordContract;

/** What holds of any input whatever: {@code -Djqwik.tries.default=5000} tries more of them. */
class AnyInputTest {

  private static final String SEED = "20261125";
  private static final List<Charset> ENCODINGS =
      List.of(
          Charset.forName("UTF-8"),
          Charset.forName("GB18030"),
          Charset.forName("UTF-16LE"),
          Charset.forName("Big5"));

  private static Engine engine;
  private static AnalysisEngine annotators;

  @BeforeContainer
  static void start() throws UIMAException {
    engine = new Engine(1);
    annotators = AnalysisEngineFactory.createEngine(ReportPipeline.standard().description());
  }

  @AfterContainer
  static void stop() {
    engine.close();
    annotators.destroy();
  }

  @Provide
  Arbitrary<String> texts() {
    return Damage.texts();
  }

  @Provide
  Arbitrary<String> damagedReports() {
    return Damage.damagedReports();
  }

  @Provide
  Arbitrary<String> shuffledReports() {
    return Damage.shuffledReports();
  }

  /**
   * Reports in several encodings, some of them packed, with one byte changed and the end cut off.
   */
  @Provide
  Arbitrary<byte[]> damagedFiles() {
    Arbitrary<byte[]> texts =
        Combinators.combine(Damage.reports(), Arbitraries.of(ENCODINGS)).as(String::getBytes);
    Arbitrary<byte[]> files = Arbitraries.oneOf(texts, texts.map(AnyInputTest::zip));
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 9_999);
    return Combinators.combine(files, place, Arbitraries.bytes(), place)
        .as(
            (file, at, value, end) -> {
              byte[] damaged = file.clone();
              damaged[at * file.length / 10_000] = value;
              return Arrays.copyOf(damaged, file.length - end * file.length / 30_000);
            });
  }

  @Property(seed = SEED)
  void theContractHoldsOfAnyText(@ForAll("texts") String text) {
    assertContract(text);
  }

  @Property(seed = SEED)
  void theContractHoldsOfDamagedReports(@ForAll("damagedReports") String text) {
    assertContract(text);
  }

  @Property(seed = SEED)
  void theContractHoldsOfReportsWhoseLinesAreShuffled(@ForAll("shuffledReports") String text) {
    assertContract(text);
  }

  @Property(seed = SEED)
  void anyBytesEndAsRecordsOrAnError(@ForAll byte[] bytes) {
    assertRecordsOrErrors(bytes);
  }

  @Property(seed = SEED)
  void damagedFilesEndAsRecordsOrAnError(@ForAll("damagedFiles") byte[] file) {
    assertRecordsOrErrors(file);
  }

  /** A CAS may hold what no encoded text can: halves of surrogate pairs. */
  @Property(seed = SEED)
  void annotationsLieInAnyTextOfACas(@ForAll("texts") String text, @ForAll char half)
      throws UIMAException {
    JCas jcas = annotators.newJCas();
    jcas.setDocumentText(text + half + "工作报告\n各位代表:\n" + half + text);
    annotators.process(jcas);
    for (Annotation annotation : jcas.getAnnotationIndex()) {
      assertThat(annotation.getBegin()).isNotNegative();
      assertThat(annotation.getEnd())
          .isBetween(annotation.getBegin(), jcas.getDocumentText().length());
    }
  }

  /** A mark at the beginning is not counted; a text may hold nothing to report, but not fail. */
  private static void assertContract(String text) {
    List<Failure> failures = new ArrayList<>();
    String lines = Extracts.of(engine, text.getBytes(StandardCharsets.UTF_8), failures);
    RecordContract.assertHolds(text.startsWith("\uFEFF") ? text.substring(1) : text, lines);
    assertNoneInsideADocument(failures);
  }

  private static void assertRecordsOrErrors(byte[] file) {
    List<Failure> failures = new ArrayList<>();
    String lines = Extracts.of(engine, file, failures);
    assertThat(lines.lines()).allMatch(RecordContract::isValid);
    assertThat(lines.isEmpty() && failures.isEmpty()).isFalse();
    assertThat(failures).allSatisfy(failure -> assertThat(failure.message()).isNotBlank());
    assertNoneInsideADocument(failures);
  }

  /** What an annotator throws becomes a failure at the document's place. */
  private static void assertNoneInsideADocument(List<Failure> failures) {
    assertThat(failures).extracting(Failure::begin).allMatch(Objects::isNull);
  }

  private static byte[] zip(byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.txt", "b/c.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
