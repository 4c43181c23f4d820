package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyao.place.PlaceMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/**
 * Finds the organizations mentioned in a text. Names are composed of a place or level, an organ and
 * its parts (市 + 人大常委会 + 法工委); the tables of {@code organization/} hold the vocabulary.
 * Thread-safe.
 */
public final class OrganizationFinder {

  private final Vocabulary vocabulary = new Vocabulary();

  /**
   * The organizations in {@code text}, in order, none overlapping another.
   *
   * @param words the words of the text
   * @param places the places named in the text
   * @param body who gives the report
   */
  public List<OrganizationMention> find(
      FoldedText text, List<Word> words, List<PlaceMention> places, ReportingBody body) {
    Chart chart = new Chart(text, words, places, vocabulary.lexicon());
    OrganizationReader reader = new OrganizationReader(chart, new Standpoint(body));
    List<OrganizationMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Reading> reading = chart.isStart(at) ? reader.read(at) : Optional.empty();
      if (reading.isPresent()) {
        mentions.add(mention(at, reading.get()));
        at = reading.get().end();
      } else {
        at++;
      }
    }
    return mentions;
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
