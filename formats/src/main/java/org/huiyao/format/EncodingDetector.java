package org.huiyao.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the encoding of texts that are not UTF-8: what they declare, else what ICU finds likely.
 */
public final class EncodingDetector {

  private static final Set<String> CHINESE = Set.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE");

  /** Under this, ICU has seen too few characters to tell. */
  private static final int LEAST_CONFIDENCE = 11;

  private static final int SAMPLE = 1 << 16;
  private static final int DECLARED_WITHIN = 2048;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]{2,20})", Pattern.CASE_INSENSITIVE);

  private EncodingDetector() {}

  /** The encoding, if one is found in which every byte can be read. */
  public static Optional<Charset> detect(byte[] bytes) {
    Optional<Charset> declared = declared(bytes).filter(charset -> reads(charset, bytes));
    return declared.isPresent() ? declared : likely(bytes);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher found = DECLARATION.matcher(start);
    return start.stripLeading().startsWith("<") && found.find()
        ? charset(found.group(1))
        : Optional.empty();
  }

  private static Optional<Charset> likely(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    for (CharsetMatch match : List.of(new CharsetDetector().setText(sample).detectAll())) {
      if (match.getConfidence() >= LEAST_CONFIDENCE && CHINESE.contains(match.getName())) {
        Optional<Charset> charset = charset(match.getName()).filter(c -> reads(c, bytes));
        if (charset.isPresent()) {
          return charset;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * GB 2312 and GBK are read as GB 18030, which contains them, Big5 with its Hong Kong extension.
   */
  private static Optional<Charset> charset(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    String wide =
        switch (upper) {
          case "GB2312", "GBK" -> "GB18030";
          case "BIG5" -> "Big5-HKSCS";
          default -> name;
        };
    return Charset.isSupported(wide) ? Optional.of(Charset.forName(wide)) : Optional.empty();
  }

  private static boolean reads(Charset charset, byte[] bytes) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
