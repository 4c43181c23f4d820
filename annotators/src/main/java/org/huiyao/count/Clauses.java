package org.huiyao.count;

import org.huiyao.text.FoldedText;

/** Where the clauses of a sentence begin and end; quotes and brackets are passed over whole. */
public final class Clauses {

  private static final String DELIMITERS = ",;:。!?\n\r";
  private static final String OPENING = "“《(「";
  private static final String CLOSING = "”》)」";

  private Clauses() {}

  /** Where the clause that reaches to {@code at} begins, not before {@code from}. */
  public static int begin(FoldedText text, int from, int at) {
    int depth = 0;
    for (int i = at - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (CLOSING.indexOf(c) >= 0) {
        depth++;
      } else if (OPENING.indexOf(c) >= 0) {
        if (depth == 0) {
          return i + 1;
        }
        depth--;
      } else if (depth == 0 && DELIMITERS.indexOf(c) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  /** Where the clause that goes on at {@code from} ends, not after {@code to}. */
  static int end(FoldedText text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (depth == 0 && DELIMITERS.indexOf(c) >= 0) {
        return i;
      }
    }
    return Math.max(from, to);
  }
}
