package org.huiyao.boundary;

/**
 * A title found among the lines that stand before a text.
 *
 * @param first index of its first line
 * @param last index of its last line
 * @param skip how many characters of the first line's text come before the title
 * @param text the title, its lines joined by a space
 * @param sure whether it looks like a title by itself, not only by where it stands
 */
record Title(int first, int last, int skip, String text, boolean sure) {}
