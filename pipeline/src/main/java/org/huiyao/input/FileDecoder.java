package org.huiyao.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huiyao.format.EncodingDetector;
import org.huiyao.format.Format;
import org.huiyao.format.FormatException;
import org.huiyao.format.HtmlText;
import org.huiyao.format.TextExtractor;

/**
 * Bytes to source text: plain text as it stands without its byte order mark, of other formats what
 * they say. UTF-8 comes first; only what is none is looked at more closely.
 */
final class FileDecoder {

  /** A text with one malformed byte to so many sound characters is damaged UTF-8. */
  private static final int SOUND_PER_MALFORMED = 10;

  private FileDecoder() {}

  /**
   * Decodes a whole file.
   *
   * @param name the input as the user named it, for warnings
   * @throws UnreadableSourceException if there is nothing in it, or no text; the message names the
   *     offset of the first wrong byte
   */
  static String decode(String name, byte[] bytes, Reading reading)
      throws UnreadableSourceException {
    String text;
    try {
      text =
          Format.of(bytes) == Format.TEXT ? plain(name, bytes, reading) : TextExtractor.text(bytes);
      if (Format.isHtml(text)) {
        text = HtmlText.of(text);
      }
    } catch (FormatException e) {
      throw new UnreadableSourceException(Stage.DECODE, e.getMessage());
    }
    if (text.isBlank()) {
      throw new UnreadableSourceException(Stage.READ, text.isEmpty() ? "empty" : "only blanks");
    }
    return text;
  }

  private static String plain(String name, byte[] bytes, Reading reading)
      throws UnreadableSourceException {
    Charset marked = markedEncoding(bytes);
    if (reading.encoding() != null || marked != null) {
      Charset charset = marked != null ? marked : reading.encoding();
      return strict(bytes, charset, name, reading);
    }
    boolean binary = isBinary(bytes);
    Optional<String> utf8 = binary ? Optional.empty() : sound(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    if (!binary && isDamagedUtf8(bytes)) {
      return strict(bytes, StandardCharsets.UTF_8, name, reading);
    }
    Optional<Charset> detected =
        EncodingDetector.detect(bytes).filter(charset -> !binary || isUtf16(charset));
    if (detected.isEmpty() && binary) {
      throw new UnreadableSourceException(Stage.DECODE, "not text: NUL at byte " + firstNul(bytes));
    }
    return strict(bytes, detected.orElse(StandardCharsets.UTF_8), name, reading);
  }

  private static Charset markedEncoding(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether there are too many NULs for a text, unless it is in UTF-16. */
  private static boolean isBinary(byte[] bytes) {
    long nuls = 0;
    for (byte b : bytes) {
      nuls += b == 0 ? 1 : 0;
    }
    return TextDecoder.isBinary(nuls, bytes.length);
  }

  private static boolean isUtf16(Charset charset) {
    return charset.name().startsWith("UTF-16");
  }

  private static int firstNul(byte[] bytes) {
    int at = 0;
    while (bytes[at] != 0) {
      at++;
    }
    return at;
  }

  /** Whether a file that begins so can be left to {@link TextDecoder}: plain text in UTF-8. */
  static boolean isPlainUtf8(byte[] head) {
    if (Format.of(head) != Format.TEXT || isBinary(head)) {
      return false;
    }
    CharBuffer out = CharBuffer.allocate(head.length);
    CoderResult result = decoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(head), out, false);
    return !result.isError() && !Format.isHtml(out.flip().toString());
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    long malformed = text.chars().filter(c -> c == 0xFFFD).count();
    return malformed * SOUND_PER_MALFORMED <= foreign;
  }

  private static Optional<String> sound(byte[] bytes, Charset charset) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder(charset).decode(ByteBuffer.wrap(bytes), out, true);
    return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static String strict(byte[] bytes, Charset charset, String name, Reading reading)
      throws UnreadableSourceException {
    int start = markLength(bytes, charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = decoder(charset);
    if (!decoder.decode(in, out, true).isError() && !decoder.flush(out).isError()) {
      return out.flip().toString();
    }
    String message = "not " + charset.name() + " text: malformed at byte " + in.position();
    if (!reading.lenient()) {
      throw new UnreadableSourceException(Stage.DECODE, message);
    }
    reading.warnings().accept(name + ": " + message + "; read with U+FFFD in its place");
    return new String(bytes, start, bytes.length - start, charset);
  }

  private static int markLength(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }
    return charset.equals(markedEncoding(bytes)) ? 2 : 0;
  }
}
