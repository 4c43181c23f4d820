package org.huiyao.format;

/** Files that are not plain text to the text that offsets count in. */
public final class TextExtractor {

  private TextExtractor() {}

  /**
   * The text of a DOCX, a DOC or a PDF.
   *
   * @throws FormatException if the file holds no text that can be read
   */
  public static String text(byte[] bytes) throws FormatException {
    return switch (Format.of(bytes)) {
      case PDF -> PdfText.of(bytes);
      case ZIP -> docx(bytes);
      case OLE2 -> DocText.of(bytes);
      case GZIP, TAR -> throw new FormatException("an archive nested too deep");
      case TEXT -> throw new IllegalArgumentException("plain text needs a decoder");
    };
  }

  /** Whether a ZIP is an archive of inputs, and not a document that is stored as a ZIP. */
  public static boolean isArchive(byte[] bytes) throws FormatException {
    return switch (Format.of(bytes)) {
      case GZIP, TAR -> true;
      case ZIP -> Archive.member(bytes, "[Content_Types].xml") == null;
      default -> false;
    };
  }

  private static String docx(byte[] bytes) throws FormatException {
    if (Archive.member(bytes, DocxText.MAIN_PART) == null) {
      throw new FormatException(
          isArchive(bytes) ? "an archive nested too deep" : "an Office file, but no Word document");
    }
    return DocxText.of(bytes);
  }
}
