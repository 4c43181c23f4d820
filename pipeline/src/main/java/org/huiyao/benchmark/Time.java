package org.huiyao.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;

/**
 * How long something took.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of all the process's threads
 */
public record Time(double wall, double cpu) {

  /** What is measured. */
  @FunctionalInterface
  interface Work {

    /** Does it once. */
    void run() throws IOException;
  }

  /** Does something once and measures it. */
  static Time of(Work work) throws IOException {
    long wall = System.nanoTime();
    long cpu = processNanos();
    work.run();
    return new Time((System.nanoTime() - wall) / 1e9, (processNanos() - cpu) / 1e9);
  }

  /** The median by the clock. */
  static Time median(List<Time> times) {
    return times.stream()
        .sorted(Comparator.comparingDouble(Time::wall))
        .toList()
        .get(times.size() / 2);
  }

  private static long processNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
