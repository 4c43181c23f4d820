package org.huiyao.text;

import java.util.Arrays;
import org.huiyao.table.Table;

/**
 * A view of a text in which every character variant is replaced by one form, of exactly the text's
 * length, so that an offset into the view is an offset into the source.
 *
 * <p>Full-width ASCII becomes ASCII, every blank and control character becomes a space, traditional
 * characters become simplified ones ({@code text/traditional.tsv}, {@code
 * text/traditional_words.tsv}), the rows of {@code text/folding.tsv} are applied, and letters that
 * stand for digits become digits. Line breaks stay as they are.
 */
public final class FoldedText implements CharSequence {

  private static final Table TRADITIONAL = Table.load("text/traditional.tsv");
  private static final TraditionalWords WORDS = new TraditionalWords();
  private static final boolean[] AMBIGUOUS = ambiguous();
  private static final char[] FOLDING = folding();
  private static final char[] SIMPLIFYING = simplifying();

  private final String source;
  private final String folded;

  private FoldedText(String source, String folded) {
    this.source = source;
    this.folded = folded;
  }

  /** Folds {@code source}; nothing in it is refused. */
  public static FoldedText of(String source) {
    char[] folded = replaced(source, FOLDING);
    char before = ' ';
    for (char c : folded) {
      if (LookAlikes.isSuspect(before, c)) {
        LookAlikes.mend(folded);
        break;
      }
      before = c;
    }
    return new FoldedText(source, new String(folded));
  }

  /** The text with its traditional characters, and nothing else, replaced by simplified ones. */
  public static String simplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SIMPLIFYING[c] != c || AMBIGUOUS[c]) {
        return new String(replaced(text, SIMPLIFYING));
      }
    }
    return text;
  }

  private static char[] replaced(String text, char[] replacements) {
    char[] chars = text.toCharArray();
    boolean ambiguous = false;
    for (int i = 0; i < chars.length; i++) {
      chars[i] = replacements[chars[i]];
      ambiguous |= AMBIGUOUS[chars[i]];
    }
    if (ambiguous) {
      foldWords(chars);
    }
    return chars;
  }

  private static void foldWords(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      if (AMBIGUOUS[chars[i]]) {
        chars[i] = WORDS.folded(chars, i);
      }
    }
  }

  /** Whether a character is a Chinese one, among those that modern texts are written in. */
  public static boolean isHan(char c) {
    return c >= '一' && c <= '龥';
  }

  /** The text as it was given. */
  public String source() {
    return source;
  }

  @Override
  public int length() {
    return folded.length();
  }

  @Override
  public char charAt(int index) {
    return folded.charAt(index);
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return folded.substring(begin, end);
  }

  /** Whether the folded text has {@code prefix} at {@code offset}. */
  public boolean startsWith(String prefix, int offset) {
    return folded.startsWith(prefix, offset);
  }

  /** The folded characters. */
  @Override
  public String toString() {
    return folded;
  }

  private static char[] unchanged() {
    char[] same = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < same.length; c++) {
      same[c] = (char) c;
    }
    return same;
  }

  private static boolean[] ambiguous() {
    boolean[] ambiguous = new boolean[Character.MAX_VALUE + 1];
    WORDS.characters().forEach(c -> ambiguous[c] = true);
    return ambiguous;
  }

  private static char[] simplifying() {
    char[] simplifying = unchanged();
    apply(TRADITIONAL, simplifying);
    return simplifying;
  }

  private static char[] folding() {
    char[] folding = unchanged();
    for (char c = '!'; c <= '~'; c++) {
      folding[c + 0xFEE0] = c;
    }
    for (int c = 0; c < folding.length; c++) {
      if (Character.isSpaceChar((char) c) && c != '\u2028' && c != '\u2029') {
        folding[c] = ' ';
      }
    }
    Arrays.fill(folding, 0x200B, 0x200E, ' ');
    folding['\uFEFF'] = ' ';
    for (char c = 0; c < 0xA0; c++) {
      if (Character.isISOControl(c) && c != '\n' && c != '\r') {
        folding[c] = ' ';
      }
    }
    apply(TRADITIONAL, folding);
    apply(Table.load("text/folding.tsv"), folding);
    return folding;
  }

  private static void apply(Table table, char[] folding) {
    for (Table.Row row : table.rows()) {
      folding[row.get("from").charAt(0)] = row.get("to").charAt(0);
    }
  }
}
