package org.huiyao.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The main text of a Word 97-2003 file to lines: one for each paragraph and each row of a table,
 * cells parted by tabs, as {@link DocxText} has them.
 */
final class DocText {

  private static final char CELL_END = 7;
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char FIXED_HYPHEN = 0x1E;

  private final StringBuilder text = new StringBuilder();

  /** The fields that are open, the innermost first: whether their instructions still go on. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private DocText() {}

  /**
   * Reads the main text.
   *
   * @throws FormatException if the file is broken, locked, older than Word 97 or no Word file
   */
  static String of(byte[] bytes) throws FormatException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        HWPFDocument document = open(file)) {
      DocText lines = new DocText();
      lines.read(document.getRange());
      return lines.text.toString();
    } catch (EncryptedDocumentException e) {
      throw new FormatException("a DOC locked with a password");
    } catch (OldFileFormatException e) {
      throw new FormatException("a Word file older than Word 97: save it as DOCX first");
    } catch (IOException | RuntimeException e) {
      throw new FormatException("not a sound DOC: " + e.getMessage());
    }
  }

  private static HWPFDocument open(POIFSFileSystem file) throws IOException, FormatException {
    if (file.getRoot().hasEntry("EncryptedPackage")) {
      throw new FormatException("a DOCX locked with a password");
    } else if (!file.getRoot().hasEntry("WordDocument")) {
      throw new FormatException("an Office file, but no Word document");
    }
    return new HWPFDocument(file);
  }

  private void read(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isTableRowEnd()) {
        endRow();
        continue;
      }
      boolean inTable = paragraph.isInTable();
      for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
        CharacterRun run = paragraph.getCharacterRun(j);
        if (!run.isMarkedDeleted()) {
          add(run.text(), inTable);
        }
      }
    }
  }

  private void endRow() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\t') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }

  private void add(String run, boolean inTable) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> fields.push(true);
        case FIELD_RESULT -> {
          if (fields.poll() != null) {
            fields.push(false);
          }
        }
        case FIELD_END -> fields.poll();
        default -> {
          if (!fields.contains(true)) {
            add(c, inTable);
          }
        }
      }
    }
  }

  private void add(char c, boolean inTable) {
    switch (c) {
      case '\r' -> text.append(inTable ? "" : "\n");
      case LINE_BREAK, PAGE_BREAK -> text.append(inTable ? ' ' : '\n');
      case CELL_END, '\t' -> text.append('\t');
      case FIXED_HYPHEN -> text.append('-');
      default -> text.append(c >= ' ' ? String.valueOf(c) : "");
    }
  }
}
