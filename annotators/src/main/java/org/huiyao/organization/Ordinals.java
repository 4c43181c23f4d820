package org.huiyao.organization;

import org.huiyao.text.FoldedText;

/** Numbers inside the names of bodies: 第二中级人民法院. */
final class Ordinals {

  private static final String NUMERALS = "一二三四五六七八九十百0123456789";

  private Ordinals() {}

  /** The offset after 第 and a number that begin at an offset, else the offset itself. */
  static int after(FoldedText text, int begin) {
    if (begin >= text.length() || text.charAt(begin) != '第') {
      return begin;
    }
    int end = begin + 1;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == begin + 1 ? begin : end;
  }
}
