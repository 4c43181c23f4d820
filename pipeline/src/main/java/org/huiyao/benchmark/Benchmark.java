package org.huiyao.benchmark;

import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyao.engine.Engine;
import org.huiyao.record.Extraction;

/**
 * Measures the whole extraction beside HanLP's named-entity segmentation of the same lines, in the
 * same process, turn about, and takes the medians. Ratios tell; seconds are those of the machine.
 */
public final class Benchmark {

  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 5;
  private static final int WARM_UP_MEGABYTES = 20;

  private final Path home;
  private final Corpus corpus;
  private final int megabytes;
  private final PrintWriter out;
  private final List<String> lines;
  private final Segment hanLp = HanLpAlone.segmenter();

  /**
   * @param home where {@code bin/huiyao} is
   * @param megabytes how much to read in the longest run, at least 1
   * @param out takes the tables
   */
  public Benchmark(Path home, Corpus corpus, int megabytes, PrintWriter out) {
    this.home = home;
    this.corpus = corpus;
    this.megabytes = megabytes;
    this.out = out;
    this.lines = corpus.text().lines().toList();
  }

  /** Measures and prints. */
  public void run() throws IOException {
    annotators();
    try (Engine one = new Engine(1);
        Engine two = new Engine(2)) {
      ratios(one, two);
      growth(one);
    }
    out.printf("%-52s %8d%n", "heap at its peak, MB", heapPeak() >> 20);
    coldStart();
    out.flush();
  }

  private void annotators() {
    AnnotatorTimes times = new AnnotatorTimes();
    times.measure(corpus.text(), corpus.times(WARM_UP_MEGABYTES));
    int repeats = corpus.times(1);
    Map<String, Long> nanos = times.measure(corpus.text(), repeats);
    double sum = nanos.values().stream().mapToLong(Long::longValue).sum();
    double characters = (double) corpus.text().length() * repeats;
    out.printf("%-24s %14s %8s%n", "annotator", "ns/character", "share");
    nanos.forEach(
        (name, time) ->
            out.printf("%-24s %14.1f %7.1f%%%n", name, time / characters, 100 * time / sum));
    out.println();
    out.flush();
  }

  private void ratios(Engine one, Engine two) throws IOException {
    List<Time> segmented = new ArrayList<>();
    List<Time> alone = new ArrayList<>();
    List<Time> together = new ArrayList<>();
    for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
      segmented.add(Time.of(() -> segment(megabytes)));
      alone.add(Time.of(() -> extract(one, megabytes)));
      together.add(Time.of(() -> extract(two, megabytes)));
    }
    List.of(segmented, alone, together).forEach(times -> times.subList(0, WARM_UP_ROUNDS).clear());
    Time hanLpTime = Time.median(segmented);
    Time oneTime = Time.median(alone);
    Time twoTime = Time.median(together);
    long characters = (long) corpus.text().length() * corpus.times(megabytes);
    print("HanLP NER segmentation, characters/s", characters / hanLpTime.wall());
    print("extract, one thread, characters/s", characters / oneTime.wall());
    print("extract, two threads, characters/s", characters / twoTime.wall());
    print("extract on one thread / HanLP, by the clock", hanLpTime.wall() / oneTime.wall());
    print("extract on one thread / HanLP, by processor time", hanLpTime.cpu() / oneTime.cpu());
    print("two threads / one", oneTime.wall() / twoTime.wall());
  }

  private void growth(Engine engine) throws IOException {
    double first = 0;
    for (int size = 1; size <= megabytes; size *= 10) {
      int now = size;
      List<Time> times = new ArrayList<>();
      for (int round = Math.max(1, Math.min(ROUNDS, megabytes / size)); round > 0; round--) {
        times.add(Time.of(() -> extract(engine, now)));
      }
      Time time = Time.median(times);
      double each = time.cpu() * 1e9 / ((double) corpus.text().length() * corpus.times(now));
      first = size == 1 ? each : first;
      print("time a character at %d MB / at 1 MB".formatted(size), each / first);
    }
  }

  private void print(String what, double value) {
    out.printf(value < 100 ? "%-52s %8.2f%n" : "%-52s %8.0f%n", what, value);
    out.flush();
  }

  private void segment(int size) {
    for (int i = corpus.times(size); i > 0; i--) {
      lines.forEach(hanLp::seg);
    }
  }

  private void extract(Engine engine, int size) throws IOException {
    new Extraction(engine).run(List.of(corpus.repeated(corpus.times(size))), new Discarding());
  }

  private void coldStart() throws IOException {
    Path launcher = home.resolve("bin").resolve("huiyao");
    if (Files.isExecutable(launcher)) {
      ColdStart cold = ColdStart.measure(launcher, corpus.text());
      print("extract of one report, cold process, seconds", cold.huiyao());
      print("the same / HanLP of that report, cold process", cold.huiyao() / cold.hanLp());
    }
  }

  private static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
