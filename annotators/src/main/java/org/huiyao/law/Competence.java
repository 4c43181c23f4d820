package org.huiyao.law;

import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;

/** Tells what a reporting body can have done to a law from what it cannot. */
final class Competence {

  private final boolean national;
  private final boolean consultative;

  /**
   * @param place the reporting body's division; null where unknown
   * @param genre the report's genre as records name it; null where unknown
   */
  Competence(AdministrativeDivision place, String genre) {
    national = place != null && place.level() == Level.NATION;
    consultative = genre != null && genre.startsWith("cppcc");
  }

  /**
   * Whether the body can have done it: national laws are made and changed by the nation's congress
   * alone, and a CPPCC committee's 规定 and 办法 are its own house rules unless it studies or oversees
   * those of others.
   */
  boolean covers(LawMention law) {
    boolean oversight = law.action() == LawAction.INSPECT || law.action() == LawAction.RESEARCH;
    return oversight
        || (national || law.instrument() != Instrument.ACT)
            && !(consultative && law.instrument() != Instrument.REGULATION);
  }
}
