package org.huiyao.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

  @Test
  void linesKeepTheirBreaks() throws Exception {
    assertThat(lines("\uFEFF一\n二\r\n\r三\r四")).containsExactly("一\n", "二\r\n", "\r", "三\r", "四");
    assertThat(lines("一\r")).containsExactly("一\r");
  }

  @Test
  void allLinesTogetherAreTheText() throws Exception {
    String text = "工作报告\uD83D\uDE00,\r\n开会5次。\r".repeat(40_000);
    assertThat(String.join("", lines(text))).isEqualTo(text);
    assertThat(lines(text)).hasSize(80_000);
  }

  @Test
  void cutsALineThatNeverEndsAfterASentence() throws Exception {
    String text = "召开会议5次。".repeat(100_000);
    List<String> parts = lines(text);
    assertThat(String.join("", parts)).isEqualTo(text);
    assertThat(parts)
        .allSatisfy(part -> assertThat(part).endsWith("。"))
        .allSatisfy(
            part -> assertThat(part.length()).isLessThanOrEqualTo(SourceLines.LONGEST_LINE));
    String signs = "\uD83D\uDE00".repeat(SourceLines.LONGEST_LINE);
    assertThat(lines("一" + signs))
        .allSatisfy(part -> assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse());
  }

  @Test
  void tellsTheByteOfAFaultFarIntoTheText() throws IOException {
    byte[] bytes = "报告\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    bytes[300_001] = (byte) 0xFF;
    assertThatThrownBy(() -> lines(bytes)).hasMessage("not UTF-8 text: malformed at byte 299999");
  }

  @Test
  void aFewNulsAreDamageAndManyAreNoText() throws Exception {
    byte[] bytes = "报告5\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    bytes[300_006] = 0;
    assertThat(String.join("", lines(bytes))).hasSize(200_000).contains("报告\0\n");
    Arrays.fill(bytes, 300_006, 320_000, (byte) 0);
    assertThatThrownBy(() -> lines(bytes)).hasMessage("not text: NUL at byte 300006");
  }

  @Test
  void aLineOf50MegabytesIsNeverHeldAsAWhole() throws Exception {
    byte[] sentence = "召开会议5次。".getBytes(StandardCharsets.UTF_8);
    long wanted = 50_000_000 / sentence.length;
    long sentences = 0;
    try (SourceLines source = new SourceLines(new Repeated(sentence, wanted))) {
      for (String line = source.next(); line != null; line = source.next()) {
        assertThat(line.length()).isLessThanOrEqualTo(SourceLines.LONGEST_LINE);
        sentences += line.chars().filter(c -> c == '。').count();
      }
    }
    assertThat(sentences).isEqualTo(wanted);
  }

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {

    private final byte[] bytes;
    private final long length;
    private long read;

    private Repeated(byte[] bytes, long times) {
      this.bytes = bytes;
      this.length = bytes.length * times;
    }

    @Override
    public int read() {
      return read == length ? -1 : bytes[(int) (read++ % bytes.length)] & 0xFF;
    }
  }

  private static List<String> lines(String text) throws Exception {
    return lines(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(byte[] bytes) throws Exception {
    List<String> lines = new ArrayList<>();
    try (SourceLines source = new SourceLines(new ByteArrayInputStream(bytes))) {
      for (String line = source.next(); line != null; line = source.next()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
