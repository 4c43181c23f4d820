package org.huiyao.organization;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyao.organization.Chart.Found;
import org.huiyao.token.Word;

/** Reads names after a place that only their end tells: 海州 + 第一 + 医院. */
final class SuffixReader {

  private static final int LONGEST_GAP = 14;
  private static final String NAME_PARTS = "ngbjamsl";
  private static final Set<OrganizationType> EXPANDED =
      Set.of(OrganizationType.ASSOCIATION, OrganizationType.GOVERNMENT);

  private final Chart chart;

  SuffixReader(Chart chart) {
    this.chart = chart;
  }

  /** The longest such name after a prefix that begins at {@code begin}. */
  Optional<Reading> read(int begin, Prefix prefix) {
    return IntStream.rangeClosed(prefix.end(), prefix.end() + LONGEST_GAP)
        .boxed()
        .flatMap(at -> suffixes(prefix, at))
        .max(Comparator.comparingInt(Found::end))
        .map(found -> reading(begin, prefix, found));
  }

  private Stream<Found<Entry.Suffix>> suffixes(Prefix prefix, int at) {
    return chart
        .entries(at, Entry.Suffix.class)
        .filter(found -> !chart.isBlocked(found.end()))
        .filter(found -> at == prefix.end() ? isWhole(prefix, found) : isName(prefix.end(), at));
  }

  private static boolean isWhole(Prefix prefix, Found<Entry.Suffix> found) {
    return found.entry().alone() && prefix.orgClass() == OrganizationClass.NAMED;
  }

  /** Whether the words from one offset to another, or a little over it, can be part of a name. */
  private boolean isName(int begin, int end) {
    int at = begin;
    while (at < end) {
      Word word = chart.wordAt(at);
      if (word == null || !isNamePart(word)) {
        return false;
      }
      at = word.span().end();
    }
    return true;
  }

  private static boolean isNamePart(Word word) {
    return NAME_PARTS.indexOf(word.pos().charAt(0)) >= 0
        || word.pos().equals("vn")
        || word.pos().startsWith("v") && word.span().length() == 1;
  }

  private Reading reading(int begin, Prefix prefix, Found<Entry.Suffix> found) {
    OrganizationType type = found.entry().type();
    boolean expanded = prefix.orgClass() == OrganizationClass.RELATIVE || EXPANDED.contains(type);
    int from = expanded ? prefix.end() : begin;
    String rest = chart.text().subSequence(from, found.end()).toString();
    String name = (expanded ? prefix.seat().official() : "") + rest;
    return new Reading(
        found.end(),
        prefix.orgClass(),
        type,
        type == OrganizationType.MEDIA && name.endsWith("报") ? name + "社" : name,
        prefix.seat());
  }
}
