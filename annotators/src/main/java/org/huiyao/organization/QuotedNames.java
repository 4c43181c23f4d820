package org.huiyao.organization;

import org.huiyao.organization.Chart.Found;

/** Tells names in quotes: magazines called after bodies, and names longer than their first body. */
final class QuotedNames {

  private static final int LONGEST_REST = 14;
  private static final String PARTING = ",、;:。";
  private static final String OPENING = "《“";
  private static final String CLOSING = "》”";

  private final Chart chart;

  QuotedNames(Chart chart) {
    this.chart = chart;
  }

  /** Whether an opening quote stands before: 《海州人大》 is a magazine. */
  boolean opensAt(int begin) {
    return begin > 0 && OPENING.indexOf(chart.text().charAt(begin - 1)) >= 0;
  }

  /** The longer name that a body opens and quotes enclose: “海州市人大理论研究中心”; else the body. */
  Reading whole(int begin, Reading body) {
    for (int at = body.end(); at <= body.end() + LONGEST_REST; at++) {
      for (Found<Entry.Form> found : chart.entries(at, EntryKind.FORM)) {
        if (isClosed(found.end()) && isOneName(body.end(), found.end())) {
          return new Reading(
              found.end(),
              body.orgClass(),
              body.type(),
              chart.written(begin, found.end()),
              body.seat());
        }
      }
    }
    return body;
  }

  private boolean isOneName(int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (PARTING.indexOf(chart.text().charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed(int end) {
    return end < chart.text().length() && CLOSING.indexOf(chart.text().charAt(end)) >= 0;
  }
}
