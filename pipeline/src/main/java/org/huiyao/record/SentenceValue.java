package org.huiyao.record;

/**
 * The sentence a record stands in.
 *
 * @param begin offset in the source text
 * @param end offset in the source text
 * @param text its characters
 */
public record SentenceValue(int begin, int end, String text) {}
