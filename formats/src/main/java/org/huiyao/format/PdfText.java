package org.huiyao.format;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text layer of a PDF to lines. A line that runs to the margin is continued by the next, since
 * a PDF breaks lines anywhere.
 */
final class PdfText {

  /** A line this share of the longest ends at the margin. */
  private static final double FULL = 0.9;

  private static final String SENTENCE_ENDS = "。！？；：!?;:";

  /** Held, so that the level is; what PDFBox logs of fonts is nothing to the user. */
  private static final Logger LOGGER = Logger.getLogger("org.apache.pdfbox");

  static {
    LOGGER.setLevel(Level.OFF);
  }

  private PdfText() {}

  /**
   * Reads the text layer.
   *
   * @throws FormatException if there is none, as in scans, or the file is locked or broken
   */
  static String of(byte[] bytes) throws FormatException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      String text = joined(stripper.getText(document).lines().toList());
      if (text.isBlank()) {
        throw new FormatException(
            "a PDF without a text layer (a scan, say): recognize its text first");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new FormatException("a PDF locked with a password");
    } catch (IOException | RuntimeException e) {
      throw new FormatException("not a sound PDF: " + e.getMessage());
    }
  }

  private static String joined(List<String> lines) {
    int longest = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String bare = line.strip();
      text.append(bare);
      if (!bare.isEmpty() && !runsOn(bare, longest)) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static boolean runsOn(String line, int longest) {
    return line.length() >= FULL * longest
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
