package org.huiyao.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to source text: strict UTF-8, a byte order mark dropped, everything else as it stands. A
 * chunk of the input is in memory at a time.
 */
final class TextDecoder {

  private static final int CHUNK = 1 << 16;

  /** A damaged text has no more than one NUL in so many bytes. */
  private static final int BYTES_PER_NUL = 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream stream;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
  private final CharBuffer chars = CharBuffer.allocate(CHUNK);

  /** How many bytes are decoded. */
  private long position;

  private long nuls;
  private long firstNul;
  private boolean begun;

  TextDecoder(InputStream stream) {
    this.stream = stream;
  }

  /**
   * Decodes the next chunk.
   *
   * @param text what the characters are added to
   * @return false at the end of the input
   * @throws UnreadableSourceException if the bytes are not UTF-8 text, or hold many a NUL; the
   *     message names the offset of the first wrong byte
   */
  boolean read(StringBuilder text) throws IOException, UnreadableSourceException {
    int kept = bytes.position();
    int count = stream.readNBytes(bytes.array(), kept, bytes.remaining());
    boolean end = kept + count < bytes.capacity();
    countNuls(kept, kept + count);
    bytes.limit(kept + count).position(0);
    CoderResult result = decoder.decode(bytes, chars, end);
    position += bytes.position();
    if (result.isError()) {
      throw new UnreadableSourceException(
          Stage.DECODE, "not UTF-8 text: malformed at byte " + position);
    }
    bytes.compact();
    chars.flip();
    if (!begun && chars.hasRemaining()) {
      begun = true;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
    text.append(chars);
    chars.clear();
    return !end;
  }

  /** Gives up where there are more of them than in any damaged text. */
  private void countNuls(int from, int to) throws UnreadableSourceException {
    for (int i = from; i < to; i++) {
      if (bytes.get(i) == 0) {
        firstNul = nuls == 0 ? position + i : firstNul;
        nuls++;
      }
    }
    if (isBinary(nuls, position + to)) {
      throw new UnreadableSourceException(Stage.DECODE, "not text: NUL at byte " + firstNul);
    }
  }

  /** Whether so many NULs in so many bytes tell that a file is no text, only damaged. */
  static boolean isBinary(long nuls, long length) {
    return nuls * BYTES_PER_NUL > length;
  }
}
