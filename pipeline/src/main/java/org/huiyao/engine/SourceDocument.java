package org.huiyao.engine;

import org.huiyao.boundary.DocumentBoundary;

/**
 * One document of a source text.
 *
 * @param source the input as the user named it, {@code #n} appended where it holds several
 *     documents
 * @param begin offset of the document's first character in the source text
 * @param text the document's text
 * @param boundary what is known of it; its span covers {@code text}, from 0 on
 * @param unfinished whether it was cut because it is too long; the rest is the next document
 */
public record SourceDocument(
    String source, int begin, String text, DocumentBoundary boundary, boolean unfinished) {}
