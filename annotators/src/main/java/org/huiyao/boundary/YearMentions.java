package org.huiyao.boundary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * Tells the year of a document that neither heading nor date tells: by its title, by the years that
 * it speaks of, and by the party's congresses and plenary sessions that it names.
 */
final class YearMentions {

  private static final char YEAR = '年';
  private static final int DIGITS = 4;

  /** A year by itself, none that a span begins or ends with, and none to come. */
  private static final Pattern ALONE =
      Pattern.compile("(?<![自从至到—~届\\d-])" + YearReader.YEAR + "年(?!以来|以后|起|至|到|[-—~]|远景|底?前)");

  /** A further session of a list: 十八届三中、四中、五中. */
  private static final Pattern LISTED = Pattern.compile("[、和及与]([一二三四五六七]中)");

  private static final char TERM = '届';

  private final Map<String, Integer> plenums = new HashMap<>();
  private final Lexicon<String> names;

  YearMentions() {
    Map<String, String> words = new HashMap<>();
    for (Table.Row row : Table.load("boundary/plenums.tsv").rows()) {
      plenums.put(row.get("name"), Integer.parseInt(row.get("year")));
      words.put(row.get("name"), row.get("name"));
    }
    names = new Lexicon<>(words);
  }

  /**
   * The year a document is about.
   *
   * @param lines its folded lines, title first, without blanks in them
   * @return nothing where it speaks of no time at all
   */
  Optional<Integer> year(List<String> lines) {
    return mostFrequent(lines.stream().limit(1).toList())
        .or(() -> mostFrequent(lines))
        .or(() -> latestPlenum(lines));
  }

  /** The year that is spoken of most often, the first of several. */
  private static Optional<Integer> mostFrequent(List<String> lines) {
    Map<Integer, Integer> mentions = new LinkedHashMap<>();
    lines.forEach(line -> count(line, mentions));
    return mentions.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(Map.Entry::getKey);
  }

  private static void count(String line, Map<Integer, Integer> mentions) {
    Matcher alone = ALONE.matcher(line).useTransparentBounds(true);
    for (int at = line.indexOf(YEAR); at >= 0; at = line.indexOf(YEAR, at + 1)) {
      int begin = at - DIGITS;
      if (begin >= 0 && alone.region(begin, line.length()).lookingAt()) {
        mentions.merge(Integer.parseInt(line, begin, at, 10), 1, Integer::sum);
      }
    }
  }

  private Optional<Integer> latestPlenum(List<String> lines) {
    return lines.stream()
        .map(this::latestPlenum)
        .filter(year -> year > 0)
        .max(Comparator.naturalOrder());
  }

  private int latestPlenum(String line) {
    int latest = 0;
    for (Lexicon.Hit<String> hit : names.longest(line)) {
      String name = hit.value();
      latest = Math.max(latest, plenums.get(name));
      String term = name.substring(0, name.indexOf(TERM) + 1);
      Matcher listed = LISTED.matcher(line).region(hit.end(), line.length());
      while (listed.lookingAt()) {
        latest = Math.max(latest, plenums.getOrDefault(term + listed.group(1), 0));
        listed.region(listed.end(), line.length());
      }
    }
    return latest;
  }
}
