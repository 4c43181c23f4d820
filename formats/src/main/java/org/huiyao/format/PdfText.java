package org.huiyao.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The text layer of a PDF to lines. A line that runs to the margin is continued by the next, since
 * a PDF breaks lines anywhere; numbers of pages are left out.
 */
final class PdfText {

  /** So many characters short of the margin a line may end that the next continues: a number. */
  private static final int SHORT = 4;

  private static final String SENTENCE_ENDS = "。！？；：!?;:";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\s—–―─·・.-]*第?\\s*\\d{1,4}\\s*页?[\\s/,，共\\d页—–―─·・.-]*");

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
      String text = joined(withoutPageNumbers(PdfLines.of(document)));
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

  private static List<PdfLines.Line> withoutPageNumbers(List<PdfLines.Line> lines) {
    List<PdfLines.Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLines.Line line = lines.get(i);
      boolean first = i == 0 || lines.get(i - 1).page() != line.page();
      boolean last = i + 1 == lines.size() || lines.get(i + 1).page() != line.page();
      if (!(first || last) || !PAGE_NUMBER.matcher(line.text()).matches()) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static String joined(List<PdfLines.Line> lines) {
    double right = margin(lines, PdfLines.Line::right);
    double left = -margin(lines, line -> -line.left());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      PdfLines.Line line = lines.get(i);
      text.append(line.text());
      boolean last = i + 1 == lines.size();
      boolean full = line.right() >= right - SHORT * line.em() && !endsSentence(line.text());
      if (last || !full || lines.get(i + 1).left() >= left + line.em()) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static boolean endsSentence(String line) {
    return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** The outermost edge that two lines share; one alone may stand outside the text. */
  private static double margin(List<PdfLines.Line> lines, ToDoubleFunction<PdfLines.Line> edge) {
    List<PdfLines.Line> inwards = new ArrayList<>(lines);
    inwards.sort((a, b) -> Double.compare(edge.applyAsDouble(b), edge.applyAsDouble(a)));
    for (int i = 1; i < inwards.size(); i++) {
      double outer = edge.applyAsDouble(inwards.get(i - 1));
      if (outer - edge.applyAsDouble(inwards.get(i)) <= inwards.get(i).em()) {
        return outer;
      }
    }
    return inwards.isEmpty() ? 0 : edge.applyAsDouble(inwards.get(0));
  }
}
