package org.huiyao.organization;

import java.util.List;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.PlaceFinder;
import org.huiyao.place.PlaceMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.WordFinder;
import org.huiyao.word.Words;

/** Runs the real finders on a line of text. */
final class Findings {

  private static final WordFinder WORDS = new WordFinder();
  private static final PlaceFinder PLACES = new PlaceFinder();
  private static final OrganizationFinder ORGANIZATIONS = new OrganizationFinder();

  private Findings() {}

  static List<OrganizationMention> in(String source, ReportingBody body) {
    FoldedText text = FoldedText.of(source);
    Words words = WORDS.words(text, List.of(new Span(0, source.length())));
    List<PlaceMention> places = PLACES.find(text, words, body.place());
    return ORGANIZATIONS.find(text, words, places, body);
  }

  /** What is found, as it is written. */
  static List<String> texts(String source, ReportingBody body) {
    return in(source, body).stream().map(mention -> mention.span().of(source)).toList();
  }

  /** The people's congress of a division that no gazetteer knows. */
  static ReportingBody congress(String place) {
    return new ReportingBody(AdministrativeDivision.unlisted(place), place + "人民代表大会常务委员会");
  }
}
