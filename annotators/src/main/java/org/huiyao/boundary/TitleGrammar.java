package org.huiyao.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyao.table.Table;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.Characters;
import org.huiyao.text.GuardedPattern;

/** Judges by itself whether a line reads like a title, by the tables of {@code boundary}. */
final class TitleGrammar {

  /** How strongly a line claims to be a title. */
  enum Claim {
    NONE,
    /** A title where the lines around it say so, too. */
    LIKELY,
    SURE
  }

  /**
   * A line read as a title.
   *
   * @param claim how strongly it looks like one
   * @param skip how many characters of the line's text the numbering takes
   * @param numbered whether it is numbered like a heading
   */
  record Reading(Claim claim, int skip, boolean numbered) {}

  private static final Pattern TRAILING_NOTE =
      Pattern.compile("[(\\[][^()\\[\\]]{1,40}[)\\]]$|\\*$");
  private static final Pattern QUOTED = Pattern.compile("《(.*)》");

  private record Form(String strength, GuardedPattern pattern) {}

  private final List<Form> titles = forms("boundary/titles.tsv");
  private final List<Form> numbers = forms("boundary/title-numbers.tsv");
  private final CharacterSet numberBeginnings =
      CharacterSet.of(
          numbers.stream()
              .map(number -> number.pattern().beginnings())
              .collect(Collectors.joining()));

  private final Pattern firstLine = lines("first");
  private final Pattern secondLine = lines("second");

  private static Pattern lines(String which) {
    return Pattern.compile(
        Table.load("boundary/title-lines.tsv").rows().stream()
            .filter(row -> row.get("line").equals(which))
            .map(row -> row.get("pattern"))
            .collect(Collectors.joining("|")));
  }

  private static List<Form> forms(String table) {
    List<Form> forms = new ArrayList<>();
    for (Table.Row row : Table.load(table).rows()) {
      forms.add(new Form(row.get("strength"), new GuardedPattern(row.get("pattern"))));
    }
    return forms;
  }

  /** Reads a line. */
  Reading read(Line line) {
    return read(line.text());
  }

  /** Reads two lines as one title. */
  Reading read(Line first, Line second) {
    return read(first.text() + second.text());
  }

  private Reading read(String text) {
    boolean mayBeNumbered = !text.isEmpty() && numberBeginnings.contains(text.charAt(0));
    for (Form number : mayBeNumbered ? numbers : List.<Form>of()) {
      Matcher matcher = number.pattern().pattern().matcher(text);
      if (matcher.lookingAt()) {
        int skip = matcher.end();
        boolean sure = number.strength().equals("sure") && skip < text.length();
        Claim claim = sure ? Claim.SURE : claim(text.substring(skip).replace(" ", ""));
        return new Reading(claim, skip, !sure);
      }
    }
    return new Reading(claim(text.replace(" ", "")), 0, false);
  }

  /** Whether two lines that follow each other read like the two lines of one title. */
  boolean isOneTitle(Line first, Line second) {
    return firstLine.matcher(first.bare()).matches() && secondLine.matcher(second.bare()).matches();
  }

  /**
   * How strongly a text claims to be a title.
   *
   * @param bare the text without blanks and numbering
   */
  Claim claim(String bare) {
    String title = bare;
    Matcher note = TRAILING_NOTE.matcher(title);
    if (note.find() && note.start() > 0) {
      title = title.substring(0, note.start());
    }
    Matcher quoted = QUOTED.matcher(title);
    if (quoted.matches()) {
      title = quoted.group(1);
    }
    Characters characters = Characters.of(title);
    for (Form form : titles) {
      if (form.pattern().matches(title, characters)) {
        return form.strength().equals("never")
            ? Claim.NONE
            : Claim.valueOf(form.strength().toUpperCase(Locale.ROOT));
      }
    }
    return Claim.NONE;
  }
}
