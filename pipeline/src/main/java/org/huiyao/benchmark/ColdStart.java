package org.huiyao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a process takes that starts, reads one report and ends; the median of several runs after
 * one that makes the launcher's archive.
 *
 * @param huiyao seconds of {@code bin/huiyao extract}
 * @param hanLp seconds of {@link HanLpAlone}, started as Java starts by itself
 */
record ColdStart(double huiyao, double hanLp) {

  private static final int ROUNDS = 5;
  private static final int CHARACTERS = 8_000;

  /**
   * Measures both, turn about, on as many lines of a text as make a report.
   *
   * @param launcher {@code bin/huiyao}
   * @throws IOException if one of them cannot be run, or fails
   */
  static ColdStart measure(Path launcher, String text) throws IOException {
    Path report = Files.createTempFile("huiyao-report", ".txt");
    try {
      int end = text.indexOf('\n', Math.min(CHARACTERS, text.length()));
      Files.writeString(report, end < 0 ? text : text.substring(0, end + 1));
      String file = report.toString();
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String classes = System.getProperty("java.class.path");
      List<String> hanLp = List.of(java, "-cp", classes, HanLpAlone.class.getName(), file);
      List<String> huiyao = List.of(launcher.toString(), "extract", file);
      run(huiyao);
      List<Time> ours = new ArrayList<>();
      List<Time> theirs = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        ours.add(Time.of(() -> run(huiyao)));
        theirs.add(Time.of(() -> run(hanLp)));
      }
      return new ColdStart(Time.median(ours).wall(), Time.median(theirs).wall());
    } finally {
      Files.delete(report);
    }
  }

  private static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(String.join(" ", command) + " ended with status " + status);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
