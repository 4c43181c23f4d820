package org.huiyao.word;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** HanLP's sorts of characters, which decide how a run outside the dictionary is cut. */
final class CharacterTypes {

  static final byte STRING = 5;
  static final byte PUNCTUATION = 6;
  static final byte NUMBER = 9;
  static final byte INDEX = 10;
  static final byte CHINESE_NUMBER = 11;
  static final byte OTHER = 17;

  private final byte[] types = new byte[Character.MAX_VALUE + 1];

  CharacterTypes() {
    ByteBuffer ranges = ByteBuffer.wrap(HanLpModel.read("other/CharType.bin"));
    while (ranges.hasRemaining()) {
      char first = ranges.getChar();
      char last = ranges.getChar();
      Arrays.fill(types, first, last + 1, ranges.get());
    }
  }

  /** The type of a character. */
  byte of(char c) {
    return types[c];
  }
}
