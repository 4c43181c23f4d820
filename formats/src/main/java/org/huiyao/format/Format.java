package org.huiyao.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is made of, told by its first bytes and never by its name. */
public enum Format {
  TEXT,
  PDF,
  ZIP,
  GZIP,
  TAR,
  OLE2;

  /** How far into a file the mark of a PDF may stand. */
  private static final int PDF_MARK_WITHIN = 1024;

  private static final String TAR_MARK = "ustar";
  private static final int TAR_MARK_AT = 257;

  private static final int PAGE_STARTS_WITHIN = 2048;
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  /** The format of a file. A DOCX is a ZIP here; what is none of the others is text. */
  public static Format of(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
      return ZIP;
    } else if (startsWith(bytes, 0x1F, 0x8B)) {
      return GZIP;
    } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE2;
    } else if (hasTarMark(bytes)) {
      return TAR;
    }
    return hasPdfMark(bytes) ? PDF : TEXT;
  }

  /** Whether a decoded text is a web page. */
  public static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), PAGE_STARTS_WITHIN)).stripLeading();
    return start.startsWith("<") && PAGE.matcher(start).find();
  }

  private static boolean hasTarMark(byte[] bytes) {
    return bytes.length >= TAR_MARK_AT + TAR_MARK.length()
        && new String(bytes, TAR_MARK_AT, TAR_MARK.length(), StandardCharsets.US_ASCII)
            .equals(TAR_MARK);
  }

  private static boolean hasPdfMark(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_MARK_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
