package org.huiyao.boundary;

/**
 * One document cut out of a longer text.
 *
 * @param begin UTF-16 offset in the whole text at which {@code text} begins
 * @param text the document's own text, exactly as it stands there
 * @param boundary what is known of it; its span covers {@code text}, from 0 on
 * @param isUnfinished whether it was cut because it is too long; the rest is the next document
 */
public record SplitDocument(
    long begin, String text, DocumentBoundary boundary, boolean isUnfinished) {}
