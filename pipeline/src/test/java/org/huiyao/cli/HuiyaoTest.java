package org.huiyao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyao.testing.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HuiyaoTest {

  private static final Path REPORT = Corpora.texts(Corpora.TEST_CORPUS).get(0);

  @TempDir private Path directory;

  private record Result(int status, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"", "extract", "tally", "evaluate", "benchmark"})
  void everyCommandHasHelpAndVersion(String command) {
    String[] words = command.isEmpty() ? new String[0] : new String[] {command};
    assertThat(run(with(words, "--help")).out()).contains("Usage: huiyao " + command);
    assertThat(run(with(words, "--version")).out()).startsWith("huiyao ");
    assertThat(run(with(words, "--help")).status()).isZero();
  }

  @Test
  void wrongUsageHasStatusTwo() {
    for (String[] words :
        List.of(
            new String[] {},
            new String[] {"extract"},
            new String[] {"extract", "--bogus", "a.txt"},
            new String[] {"extract", "--threads", "0", "a.txt"},
            new String[] {"extract", "--threads", "many", "a.txt"},
            new String[] {"extract", "--resume", "a.txt"},
            new String[] {"extract", "--resume", "-o", "out", "-"},
            new String[] {"tally", "--format", "pdf", "a.txt"},
            new String[] {"evaluate"},
            new String[] {"benchmark", "--megabytes", "0"},
            new String[] {"explode"})) {
      Result result = run(words);
      assertThat(result.status()).as(String.join(" ", words)).isEqualTo(2);
      assertThat(result.err()).isNotBlank().doesNotContain("\tat ");
    }
  }

  @Test
  void badInputsGiveALineEachAndTheOthersTheirRecords() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty.txt"));
    Path binary = Files.write(directory.resolve("binary.txt"), new byte[] {'a', 0});
    Path noTexts = Files.createDirectory(directory.resolve("none"));
    Path missing = directory.resolve("missing.txt");
    Path out = directory.resolve("out.jsonl");
    Result result = extract(out, missing, empty, REPORT, binary, noTexts);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err().lines())
        .containsExactly(
            error(
                noTexts,
                "read",
                "nothing to read in this directory: no name ends in txt, html, htm, docx, doc, pdf, zip, gz, tgz"),
            error(missing, "read", "no such file"),
            error(empty, "read", "empty"),
            error(binary, "decode", "not text: NUL at byte 1"));
    assertThat(Files.readAllLines(out).get(0)).contains("\"source\":\"" + REPORT + "\"");
  }

  @Test
  void errorsGoToTheErrorFile() throws IOException {
    Path errors = directory.resolve("errors.jsonl");
    Path missing = directory.resolve("missing.txt");
    Path out = directory.resolve("out.jsonl");
    Result result =
        run("extract", "-o", out.toString(), "--errors", errors.toString(), missing.toString());
    assertThat(result).isEqualTo(new Result(1, "", ""));
    assertThat(errors).hasContent(error(missing, "read", "no such file"));
    assertThat(out).isEmptyFile();
  }

  @Test
  void theOutputFileIsReplacedAsAWhole() throws IOException {
    Path out = Files.writeString(directory.resolve("out.jsonl"), "of an earlier run");
    assertThat(extract(out, REPORT)).isEqualTo(new Result(0, "", ""));
    assertThat(Files.readAllLines(out).get(0)).startsWith("{\"record\":\"document\"");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(out);
    }
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnError() {
    Path out = directory.resolve("no/such/out.jsonl");
    Result result = extract(out, REPORT);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("{\"record\":\"error\",\"source\":\"" + out + "\",\"stage\":\"write\"")
        .hasLineCount(1);
  }

  @Test
  void tallyAddsUpReportsAndTheirRecordsAlike() {
    Path out = directory.resolve("out.jsonl");
    extract(out, REPORT);
    Result ofReport = run("tally", "--format", "csv", REPORT.toString());
    assertThat(ofReport.out()).startsWith("year,place,code,organization,type,kind,");
    assertThat(run("tally", "--format", "csv", out.toString())).isEqualTo(ofReport);
  }

  @Test
  void tallyReadsWhatExtractReads() throws IOException {
    Path out = directory.resolve("out.jsonl");
    extract(out, REPORT);
    Result ofReport = run("tally", "--format", "csv", REPORT.toString());
    Path foreign = inGb18030(directory.resolve("foreign.txt"));
    Path archive = directory.resolve("both.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path file : List.of(out, foreign)) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
      }
    }
    assertThat(run("tally", "--format", "csv", foreign.toString())).isEqualTo(ofReport);
    assertThat(run("tally", "--format", "csv", archive.toString())).isEqualTo(ofReport);
    Result failed = run("tally", directory.resolve("missing").toString(), out.toString());
    assertThat(failed.err())
        .isEqualTo(error(directory.resolve("missing"), "read", "no such file") + "\n");
    assertThat(failed.out()).isNotBlank();
  }

  @Test
  void evaluateReadsWhatExtractReads() throws IOException {
    String name = REPORT.getFileName().toString().replace(".txt", "");
    String gold = name + ".gold.jsonl";
    Files.copy(Corpora.TEST_CORPUS.resolve(gold), directory.resolve(gold));
    Path text = inGb18030(directory.resolve(name + ".txt"));
    Result plain = run("evaluate", "--corpus", Corpora.TEST_CORPUS.toString(), "--only", name);
    assertThat(run("evaluate", "--corpus", directory.toString())).isEqualTo(plain);
    Files.delete(text);
    Files.writeString(
        directory.resolve(name + ".html"),
        "<html><p>" + String.join("<p>", Files.readAllLines(REPORT)));
    assertThat(run("evaluate", "--corpus", directory.toString())).isEqualTo(plain);
  }

  private static Path inGb18030(Path copy) throws IOException {
    return Files.writeString(copy, Files.readString(REPORT), Charset.forName("GB18030"));
  }

  @Test
  void evaluatePrintsFiguresAndDetails() {
    String corpus = Corpora.TEST_CORPUS.toString();
    String name = REPORT.getFileName().toString().replace(".txt", "");
    Result figures = run("evaluate", "--corpus", corpus, "--only", name);
    assertThat(figures.status()).isZero();
    assertThat(figures.out()).contains("facts-with-type").contains("\n" + name + " ");
    assertThat(run("evaluate", "--corpus", corpus, "--except", name).out())
        .doesNotContain("\n" + name + " ");
    for (String kind : List.of("fact", "law", "organization", "heading", "item")) {
      Result detail = run("evaluate", "--corpus", corpus, "--only", name, "--detail", kind);
      assertThat(detail.status()).isZero();
      assertThat(detail.out().lines())
          .allMatch(line -> line.startsWith(kind + " ") && line.contains("\t" + name + ":"));
    }
    assertThat(run("evaluate", "--corpus", corpus, "--detail", "place").status()).isEqualTo(2);
  }

  @Test
  void evaluateFailsUnderAFloor() throws IOException {
    Path floors =
        Files.writeString(directory.resolve("floors"), "# none reaches this\nfacts 1.1\n");
    Result result =
        run("evaluate", "--corpus", Corpora.TEST_CORPUS.toString(), "--floors", floors.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("huiyao: facts: F1 ").contains("under the floor of 1.1000");
  }

  @Test
  void evaluateCountsNothingFoundInWhatIsNoDocument() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "5次");
    String gold = "{\"k\":\"fact\",\"line\":0,\"begin\":0,\"end\":1,\"value\":5}";
    Files.writeString(directory.resolve("a.gold.jsonl"), gold);
    Result result = run("evaluate", "--corpus", directory.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("\"source\":\"a\"").contains("no document");
    assertThat(result.out()).containsPattern("facts +- +0.0000 +0.0000 +1 +0 +0");
  }

  @Test
  void evaluateSaysWhatItCannotRead() {
    Result result = run("evaluate", "--corpus", directory.resolve("missing").toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "huiyao: " + directory.resolve("missing") + ": no such directory");
    assertThat(run("evaluate", "--corpus", directory.toString()).status()).isEqualTo(1);
  }

  private static Result extract(Path out, Path... inputs) {
    String[] words = Stream.of(inputs).map(Path::toString).toArray(String[]::new);
    return run(with(new String[] {"extract", "-o", out.toString()}, words));
  }

  private static String error(Path source, String stage, String message) {
    return "{\"record\":\"error\",\"source\":\"%s\",\"stage\":\"%s\",\"message\":\"%s\"}"
        .formatted(source, stage, message);
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
  }

  private static Result run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Huiyao.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int status = command.execute(words);
    return new Result(status, out.toString(), err.toString());
  }
}
