package org.huiyao.section;

import org.huiyao.text.Span;

/**
 * A section of a document, known by its heading.
 *
 * @param span the heading, marker included; only the marker of an item
 * @param style how it stands in the text
 * @param marker the numbering as written, empty where there is none
 * @param title the heading without its marker, empty for items
 * @param level 0 for the document's title, one deeper for each nesting
 * @param ordinal the marker's number; 0 where it has none
 * @param parent index of the section it stands in; -1 where there is none
 * @param contentEnd offset at which the section's text ends
 * @param phase what the section is about
 */
public record Heading(
    Span span,
    HeadingStyle style,
    String marker,
    String title,
    int level,
    int ordinal,
    int parent,
    int contentEnd,
    Phase phase) {}
