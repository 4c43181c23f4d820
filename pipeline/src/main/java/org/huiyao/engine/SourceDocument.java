package org.huiyao.engine;

/**
 * One document of a source text.
 *
 * @param source the input as the user named it, {@code #n} appended where it holds several
 *     documents
 * @param begin offset of the document's first character in the source text
 * @param text the document's text
 */
public record SourceDocument(String source, int begin, String text) {}
