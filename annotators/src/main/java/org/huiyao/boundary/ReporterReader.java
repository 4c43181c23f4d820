package org.huiyao.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.Gazetteer;
import org.huiyao.table.Table;
import org.huiyao.text.Characters;
import org.huiyao.text.FoldedText;
import org.huiyao.text.GuardedPattern;

/** Tells the genre of a document, the body that gave it and the body's division. */
final class ReporterReader {

  /** Who reports; organization and place are null where unknown. */
  record Reporter(Genre genre, String organization, AdministrativeDivision place) {}

  private static final String REPORT = "report";
  private static final int OPENING_LENGTH = 100;

  private static final Pattern NEWS = Pattern.compile("(?:记者|通讯员|本报|讯)");

  private static final String TERM = "(?:第?[一二三四五六七八九十]{1,3}届)";
  private static final Pattern NAME = Pattern.compile("\\{name(?::([^}]+))?\\}");
  private static final int LONGEST_NAME = 20;

  /** Titles that name the session a report was given to, which says nothing of who gave it. */
  private static final String SESSION_TITLE = "在";

  /**
   * A row of {@code boundary/bodies.tsv}.
   *
   * @param nameFirst whether the pattern begins with the name, which is then read backwards from
   *     what follows it: to try every beginning of a name takes much longer
   */
  private record Body(GuardedPattern pattern, boolean nameFirst, String organization, Genre genre) {

    /**
     * The name of the division in the first place that the body is named at.
     *
     * @param characters those of {@code source}
     */
    Optional<String> place(String source, Characters characters) {
      if (!pattern.mayMatch(characters)) {
        return Optional.empty();
      }
      Matcher matcher = pattern.pattern().matcher(source);
      if (!matcher.find()) {
        return Optional.empty();
      }
      if (nameFirst) {
        int begin = nameBegin(source, matcher.start());
        return Optional.of(source.substring(begin, matcher.end(1)));
      }
      return Optional.of(matcher.groupCount() > 0 ? matcher.group(1) : "");
    }

    private static int nameBegin(String source, int end) {
      int begin = end;
      while (begin > 0
          && end - begin < LONGEST_NAME
          && FoldedText.isHan(source.charAt(begin - 1))) {
        begin--;
      }
      return begin;
    }
  }

  private record Named(Body body, String place) {}

  private record Form(String genre, Pattern pattern) {}

  private final List<Body> bodies = new ArrayList<>();
  private final List<Form> genres = new ArrayList<>();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final PlaceReader places = new PlaceReader();

  ReporterReader() {
    for (Table.Row row : Table.load("boundary/bodies.tsv").rows()) {
      bodies.add(
          new Body(
              pattern(row.get("pattern")),
              NAME.matcher(row.get("pattern")).lookingAt(),
              row.get("organization"),
              Genre.valueOf(row.get("genre").toUpperCase(Locale.ROOT))));
    }
    for (Table.Row row : Table.load("boundary/genres.tsv").rows()) {
      genres.add(new Form(row.get("genre"), Pattern.compile(row.get("pattern"))));
    }
  }

  private static GuardedPattern pattern(String written) {
    String named =
        NAME.matcher(written)
            .replaceAll(
                name ->
                    (name.start() == 0 ? "(" : "([一-龥]{0," + LONGEST_NAME + "}?")
                        + Objects.requireNonNullElse(name.group(1), "")
                        + ")");
    return new GuardedPattern(named.replace("{term}", TERM));
  }

  /**
   * Reads who reports.
   *
   * @param title the title
   * @param opening the first paragraph, folded, without blanks
   * @param under the lines between title and first paragraph
   * @param text the whole document
   */
  Reporter read(String title, String opening, List<Line> under, FoldedText text) {
    String start = opening.substring(0, Math.min(OPENING_LENGTH, opening.length()));
    String bareTitle = FoldedText.of(title).toString().replace(" ", "");
    List<String> sources = new ArrayList<>(List.of(start));
    under.stream().map(Line::bare).forEach(sources::add);
    sources.add(bareTitle.startsWith(SESSION_TITLE) ? sources.size() : 0, bareTitle);
    List<Named> named = sources.stream().map(this::body).flatMap(Optional::stream).toList();
    String genre = genre(bareTitle, start);
    if (named.isEmpty()) {
      return new Reporter(genre(genre, Genre.OTHER), null, places.mentioned(text, "").orElse(null));
    }
    Body body = named.get(0).body();
    Genre found = genre(genre, body.genre());
    if (!body.organization().contains("{place}")) {
      return new Reporter(found, body.organization(), AdministrativeDivision.NATION);
    }
    AdministrativeDivision place =
        places
            .named(named.stream().map(Named::place).toList(), text)
            .or(() -> places.mentioned(text, named.get(0).place()))
            .orElse(null);
    String organization =
        place == null
            ? null
            : body.organization().replace("{place}", gazetteer.officialName(place));
    return new Reporter(found, organization, place);
  }

  private Optional<Named> body(String source) {
    Characters characters = Characters.of(source);
    for (Body body : bodies) {
      Optional<String> place = body.place(source, characters);
      if (place.isPresent()) {
        return Optional.of(new Named(body, place.get()));
      }
    }
    return Optional.empty();
  }

  private String genre(String title, String opening) {
    for (Form form : genres) {
      if (form.pattern().matcher(title).find()) {
        return form.genre();
      }
    }
    if (opening.contains("委托") || opening.contains("报告工作")) {
      return REPORT;
    }
    return NEWS.matcher(opening.substring(0, Math.min(30, opening.length()))).find()
        ? Genre.NEWS.label()
        : Genre.OTHER.label();
  }

  private static Genre genre(String told, Genre ofBody) {
    return told.equals(REPORT) ? ofBody : Genre.valueOf(told.toUpperCase(Locale.ROOT));
  }
}
