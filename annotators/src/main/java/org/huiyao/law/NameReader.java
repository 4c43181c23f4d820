package org.huiyao.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyao.table.Lexicon;

/** Finds every law named in a folded sentence, with and without 《》. */
final class NameReader {

  /** What stands before the short name of a law just named: (以下简称《条例》). */
  private static final String ABBREVIATED = "简称";

  private final TitledNameReader titledNames;
  private final BareNameReader bareNames;

  NameReader() {
    HouseRules houseRules = new HouseRules();
    titledNames = new TitledNameReader(houseRules);
    bareNames = new BareNameReader(houseRules);
  }

  /** Every law named in a sentence, in order. */
  List<LawName> read(String words) {
    List<Lexicon.Hit<Instrument>> instruments = Instrument.in(words);
    if (instruments.isEmpty() && words.indexOf('《') < 0) {
      return List.of();
    }
    Titles titles = new Titles(words);
    List<LawName> bare = bareNames.read(words, instruments, titles);
    List<LawName> names = new ArrayList<>(bare);
    for (LawName title : titledNames.read(words, titles)) {
      if (!covers(bare, title.span().begin())) {
        names.add(title);
      }
    }
    names.removeIf(
        name -> words.startsWith(ABBREVIATED, name.outer().begin() - ABBREVIATED.length()));
    names.sort(Comparator.comparingInt(name -> name.span().begin()));
    for (int i = 0; i < names.size(); i++) {
      int limit = i + 1 < names.size() ? names.get(i + 1).outer().begin() : words.length();
      names.set(i, names.get(i).withDraftMarks(words, limit));
    }
    return names;
  }

  /** Whether a name goes over the character at an offset. */
  private static boolean covers(List<LawName> names, int offset) {
    for (LawName name : names) {
      if (name.span().begin() <= offset && offset < name.span().end()) {
        return true;
      }
    }
    return false;
  }
}
