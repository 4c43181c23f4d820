package org.huiyao.section;

/**
 * The numbering at the start of a heading.
 *
 * @param style the style of numbering, such as {@code chinese} for 一、
 * @param rank place of the style among all, from the outermost
 * @param end offset after the marker and the blanks behind it
 * @param ordinal the marker's number; 0 where it has none
 */
public record Marker(String style, int rank, int end, int ordinal) {}
