package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.PlaceMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Words;

/**
 * Finds the organizations mentioned in a text. Names are composed of a place or level, an organ and
 * its parts (市 + 人大常委会 + 法工委); the tables of {@code organization/} hold the vocabulary.
 * Thread-safe.
 */
public final class OrganizationFinder {

  private static final class Shared {
    static final OrganizationFinder FINDER = new OrganizationFinder();
  }

  /** The finder that all annotators of a process share, made when first asked for. */
  public static OrganizationFinder shared() {
    return Shared.FINDER;
  }

  private final Vocabulary vocabulary = new Vocabulary();

  /**
   * The organizations in {@code text}, in order, none overlapping another.
   *
   * @param words the words of the text
   * @param places the places named in the text
   * @param body who gives the report
   */
  public List<OrganizationMention> find(
      FoldedText text, Words words, List<PlaceMention> places, ReportingBody body) {
    Chart chart = new Chart(text, words, places, vocabulary.lexicon());
    Standpoint standpoint = standpoint(chart, body, places);
    new UnlistedPlaces(chart, standpoint).beforeOrgans().forEach(chart::add);
    OrganizationReader reader = new OrganizationReader(chart, standpoint);
    List<OrganizationMention> mentions = new ArrayList<>();
    Neighbour none = Neighbour.none(standpoint);
    Neighbour last = none;
    int at = reader.nextStart(0);
    while (at >= 0) {
      Reading reading = reader.read(at, last.isJoinedTo(at, text) ? last : none);
      if (reading == null) {
        at = reader.nextStart(at + 1);
      } else {
        mentions.add(mention(at, reading));
        last = Neighbour.of(reading, standpoint);
        at = reader.nextStart(reading.end());
      }
    }
    return mentions;
  }

  /** An unlisted division's neighbours above are told from the text. */
  private static Standpoint standpoint(Chart chart, ReportingBody body, List<PlaceMention> places) {
    Standpoint standpoint = new Standpoint(body, List.of());
    boolean unlisted = body.place() != null && body.place().code() == null;
    if (!unlisted) {
      return standpoint;
    }
    List<AdministrativeDivision> above = new ArrayList<>(MostNamed.county(body.place(), places));
    above.addAll(new UnlistedPlaces(chart, standpoint).above(body.place()));
    return new Standpoint(body, above);
  }

  private static OrganizationMention mention(int begin, Reading reading) {
    return new OrganizationMention(
        new Span(begin, reading.end()),
        reading.orgClass(),
        reading.type(),
        reading.canonical(),
        reading.seat().division());
  }
}
