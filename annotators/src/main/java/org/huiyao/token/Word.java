package org.huiyao.token;

import org.huiyao.text.Span;

/**
 * A word of a text.
 *
 * @param span where it stands
 * @param pos part of speech in HanLP's tag set: v for a verb, n for a noun, m for a numeral
 */
public record Word(Span span, String pos) {}
