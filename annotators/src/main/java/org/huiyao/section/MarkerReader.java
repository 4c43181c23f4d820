package org.huiyao.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Table;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.GuardedPattern;

/** Reads the numbering of headings, by the table {@code section/markers.tsv}. */
public final class MarkerReader {

  private record Style(String name, int rank, Pattern pattern) {}

  private final List<Style> styles = new ArrayList<>();

  /** The characters that markers begin with. */
  private final CharacterSet beginnings;

  /** Loads the table. */
  public MarkerReader() {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    StringBuilder first = new StringBuilder();
    for (Table.Row row : Table.load("section/markers.tsv").rows()) {
      String name = row.get("style");
      ranks.putIfAbsent(name, ranks.size() + 1);
      GuardedPattern pattern = new GuardedPattern(row.get("pattern"));
      styles.add(new Style(name, ranks.get(name), pattern.pattern()));
      first.append(pattern.beginnings());
    }
    beginnings = CharacterSet.of(first.toString());
  }

  /**
   * The marker that a heading begins with.
   *
   * @param text folded text
   * @param begin where the heading would begin
   * @param end where its line ends
   */
  public Optional<Marker> read(CharSequence text, int begin, int end) {
    if (begin >= end || !beginnings.contains(text.charAt(begin))) {
      return Optional.empty();
    }
    for (Style style : styles) {
      Matcher matcher = style.pattern().matcher(text).region(begin, end);
      if (matcher.lookingAt()) {
        int ordinal = ordinal(matcher);
        return Optional.of(new Marker(style.name(), style.rank(), matcher.end(), ordinal));
      }
    }
    return Optional.empty();
  }

  /** The number in the pattern's group, or in its single character where it has no group. */
  private static int ordinal(Matcher matcher) {
    return matcher.groupCount() > 0
        ? Ordinals.value(matcher.group(1))
        : Ordinals.value(matcher.group().substring(0, 1));
  }
}
