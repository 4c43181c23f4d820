package org.huiyao.organization;

/** Keeps the longest of several readings, the first of those as long. For one thread. */
final class LongestReading {

  private final Chart chart;
  private Reading longest;

  LongestReading(Chart chart) {
    this.chart = chart;
  }

  /** Whether a reading that ends at an offset would be kept: longer than all, and not blocked. */
  boolean isOpenTo(int end) {
    return (longest == null || end > longest.end()) && !chart.isBlocked(end);
  }

  /** Takes a reading; a blocked one is none. */
  void offer(Reading reading) {
    if (isOpenTo(reading.end())) {
      longest = reading;
    }
  }

  /** The longest reading, or null. */
  Reading get() {
    return longest;
  }
}
