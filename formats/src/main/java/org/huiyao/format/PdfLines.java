package org.huiyao.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF as they stand on its pages. */
final class PdfLines extends PDFTextStripper {

  /**
   * One line.
   *
   * @param page its page, from 1
   * @param text its characters, blanks at its ends left out
   * @param left where it begins, in points from the page's left edge
   * @param right where it ends
   * @param em how wide its widest character is
   */
  record Line(int page, String text, float left, float right, float em) {}

  /** A gap this share of a character is a blank; less is how Chinese is set beside digits. */
  private static final float BLANK = 1;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float em;

  private PdfLines() {
    setSortByPosition(true);
    setSpacingTolerance(2 * BLANK);
    setAverageCharTolerance(BLANK);
    clear();
  }

  /** All lines that are not blank, page after page, from top to bottom. */
  static List<Line> of(PDDocument document) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.getText(document);
    return stripper.lines;
  }

  @Override
  protected void writeString(String run, List<TextPosition> positions) {
    text.append(run);
    for (TextPosition position : positions) {
      if (position.getUnicode().isBlank()) {
        continue;
      }
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      em = Math.max(em, position.getWidthDirAdj());
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    String bare = text.toString().strip();
    if (!bare.isEmpty()) {
      lines.add(new Line(getCurrentPageNo(), bare, left, right, em));
    }
    clear();
  }

  @Override
  protected void writePageEnd() {
    writeLineSeparator();
  }

  private void clear() {
    text.setLength(0);
    left = Float.MAX_VALUE;
    right = 0;
    em = 0;
  }
}
