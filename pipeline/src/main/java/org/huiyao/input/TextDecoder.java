package org.huiyao.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to source text: strict UTF-8, a byte order mark dropped, everything else as it stands. */
final class TextDecoder {

  private TextDecoder() {}

  /**
   * Decodes a whole file.
   *
   * @throws UnreadableSourceException if there is nothing in it, or the bytes are not UTF-8 text;
   *     the message names the offset of the first wrong byte
   */
  static String decode(byte[] bytes) throws UnreadableSourceException {
    int start = startsWithMark(bytes) ? 3 : 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableSourceException(Stage.DECODE, "not text: NUL at byte " + i);
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableSourceException(
          Stage.DECODE, "not UTF-8 text: malformed at byte " + in.position());
    }
    String text = out.flip().toString();
    if (text.isBlank()) {
      throw new UnreadableSourceException(Stage.READ, text.isEmpty() ? "empty" : "only blanks");
    }
    return text;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
