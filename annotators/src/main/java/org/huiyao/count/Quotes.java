package org.huiyao.count;

import org.huiyao.text.FoldedText;

/** Where the quotes and titles around counts open and close. All offsets are the document's. */
final class Quotes {

  private final FoldedText text;

  Quotes(FoldedText text) {
    this.text = text;
  }

  /** Where the title begins that ends at {@code end}; {@code end} where it begins earlier. */
  int title(int from, int end) {
    int depth = 0;
    for (int i = end - 1; i >= from; i--) {
      depth += text.charAt(i) == '》' ? 1 : text.charAt(i) == '《' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where the quote opens that closes at {@code end}, or the first of quotes joined; {@code end}
   * where none does.
   */
  int quote(int from, int end) {
    int begin = end;
    int closing = end;
    while (closing > from && isClosing(closing - 1)) {
      int opening = closing - 2;
      while (opening >= from && PhraseMarks.OPENING_QUOTES.indexOf(text.charAt(opening)) < 0) {
        opening--;
      }
      if (opening < from) {
        return begin;
      }
      begin = opening;
      boolean joined = begin > from && PhraseMarks.AND.indexOf(text.charAt(begin - 1)) >= 0;
      closing = joined ? begin - 1 : begin;
    }
    return begin;
  }

  private boolean isClosing(int at) {
    return PhraseMarks.CLOSING_QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  /** Where the quote opens that a phrase closes without opening it: “第一议题”学习. */
  int opened(int from, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int mark = PhraseMarks.CLOSING.indexOf(text.charAt(i));
      if (PhraseMarks.OPENING.indexOf(text.charAt(i)) >= 0) {
        return begin;
      }
      if (mark >= 0) {
        char opening = PhraseMarks.OPENING.charAt(mark);
        for (int j = begin - 1; j >= from; j--) {
          if (text.charAt(j) == opening) {
            return j;
          }
        }
        return begin;
      }
    }
    return begin;
  }

  /**
   * Where the quote ends that opens at an offset; the offset itself where none opens there or none
   * ends before {@code to}.
   */
  int end(int begin, int to) {
    int mark = PhraseMarks.OPENING_QUOTES.indexOf(text.charAt(begin));
    return mark < 0 ? begin : after(PhraseMarks.CLOSING_QUOTES.charAt(mark), begin, to);
  }

  /** The same of a quote or a title. */
  int endOfTitle(int begin, int to) {
    return text.charAt(begin) == '《' ? after('》', begin, to) : end(begin, to);
  }

  private int after(char closing, int begin, int to) {
    for (int i = begin + 1; i < to; i++) {
      if (text.charAt(i) == closing) {
        return i + 1;
      }
    }
    return begin;
  }
}
