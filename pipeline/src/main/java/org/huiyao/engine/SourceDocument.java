package org.huiyao.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyao.boundary.DocumentBoundary;

/**
 * One document of a source text.
 *
 * @param source the input as the user named it, {@code #n} appended where it holds several
 *     documents
 * @param begin offset of the document's first character in the source text
 * @param text the document's text
 * @param boundary what is known of it; its span covers {@code text}, from 0 on
 */
public record SourceDocument(String source, int begin, String text, DocumentBoundary boundary) {

  /**
   * The documents of a source text, each with its own text.
   *
   * @param name the input as the user named it
   * @param text the source text
   * @param boundaries where its documents are
   */
  static List<SourceDocument> of(String name, String text, List<DocumentBoundary> boundaries) {
    return IntStream.range(0, boundaries.size())
        .mapToObj(n -> of(boundaries.size() == 1 ? name : name + "#" + n, text, boundaries.get(n)))
        .toList();
  }

  private static SourceDocument of(String source, String text, DocumentBoundary boundary) {
    int begin = boundary.span().begin();
    return new SourceDocument(source, begin, boundary.span().of(text), boundary.shifted(-begin));
  }
}
