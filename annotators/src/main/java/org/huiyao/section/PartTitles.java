package org.huiyao.section;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyao.table.Table;
import org.huiyao.text.Span;

/** Knows the titles that unnumbered parts of a report have, and of the glossary behind it. */
public final class PartTitles {

  private static final int LONGEST = 30;

  private final Pattern parts = pattern("section/parts.tsv");
  private final Pattern glossaries = pattern("section/glossaries.tsv");

  private static Pattern pattern(String table) {
    return Pattern.compile(
        Table.load(table).rows().stream()
            .map(row -> row.get("pattern"))
            .collect(Collectors.joining("|")));
  }

  /**
   * Whether a title is that of a part, with a closing colon or without.
   *
   * @param text folded text
   */
  public boolean isPart(CharSequence text, Span title) {
    return matches(parts, text, title);
  }

  /** Whether a line is the title of a glossary. */
  public boolean isGlossary(CharSequence text, Span title) {
    return matches(glossaries, text, title);
  }

  private static boolean matches(Pattern pattern, CharSequence text, Span title) {
    if (title.length() > LONGEST) {
      return false;
    }
    String bare = title.of(text).replace(" ", "");
    String unclosed = bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    return !bare.contains(",") && pattern.matcher(unclosed).matches();
  }
}
