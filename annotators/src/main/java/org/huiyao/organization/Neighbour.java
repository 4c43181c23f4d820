package org.huiyao.organization;

import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.text.FoldedText;

/**
 * The body that stands before an offset, which bodies joined to it take after: 市 in 海州市委、市政府, 研究室
 * in 市人大常委会办公室、研究室.
 *
 * @param end offset after its last character
 * @param seat the seat that bodies without a place of their own have here
 * @param name its canonical name, empty for none
 * @param parent the body it is a part of; null where it is none
 * @param joined whether the offset is joined to it
 */
record Neighbour(int end, Seat seat, String name, Reading parent, boolean joined) {

  private static final String JOINTS = "、和与及";

  /** No body before, the document's own seat. */
  static Neighbour none(Standpoint standpoint) {
    return new Neighbour(0, standpoint.own(), "", null, false);
  }

  /** The neighbour that a body just read is to what follows. */
  static Neighbour of(Reading reading, Standpoint standpoint) {
    Seat seat = reading.seat();
    boolean local =
        seat.level() != Level.NATION
            && seat.division() != null
            && !isBranch(reading.canonical(), standpoint.own());
    return new Neighbour(
        reading.end(),
        local ? seat : standpoint.own(),
        reading.canonical(),
        reading.parent(),
        true);
  }

  /** Whether a body is a branch in the document's own place: 海州市公安局新城分局 in 新城's. */
  private static boolean isBranch(String name, Seat own) {
    return !own.stem().isEmpty() && name.endsWith(own.stem() + "分局");
  }

  /** Whether it is joined to what begins at an offset. */
  boolean isJoinedTo(int offset, FoldedText text) {
    return joined && (offset == end || offset == end + 1 && JOINTS.indexOf(text.charAt(end)) >= 0);
  }
}
