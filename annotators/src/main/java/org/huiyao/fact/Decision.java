package org.huiyao.fact;

/**
 * What a count counts.
 *
 * @param type fact type of the record contract
 * @param kind its subdivision, empty where it has none
 * @param confidence 0 to 1
 */
record Decision(String type, String kind, double confidence) {

  private static final String PROPOSAL = "proposal";

  static Decision of(Kind kind, double confidence) {
    return new Decision(kind.type(), kind.kind(), confidence);
  }

  /** Whether it counts papers whose kind their name tells, whatever is done with them. */
  boolean isProposal() {
    return type.equals(PROPOSAL);
  }

  /** Type and kind in one word. */
  String label() {
    return type + "/" + kind;
  }

  /** The same, nothing known of how sure it is. */
  Decision unsure() {
    return sure(0);
  }

  /** The same at another confidence. */
  Decision sure(double otherConfidence) {
    return new Decision(type, kind, otherConfidence);
  }

  /** The same of another kind. */
  Decision of(String otherKind) {
    return new Decision(type, otherKind, confidence);
  }
}
