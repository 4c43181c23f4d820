package org.huiyao.record;

import java.util.List;

/**
 * A section, told by its heading.
 *
 * @param id the id
 * @param documentId the document's id
 * @param parentId the id of the section it stands in, null at level 0
 * @param begin offset of the heading in the source text
 * @param end offset of the heading's end
 * @param text the heading
 * @param style line, run_in or item
 * @param marker the numbering as written, empty where there is none
 * @param title the heading without its marker, empty for items
 * @param level 0 for the document's title, then one deeper for each nesting
 * @param ordinal the marker's number, or null
 * @param contentEnd where the section's text ends
 * @param path titles from the top down to this section's
 * @param phase review, problems, plan or other
 */
public record SectionRecord(
    String id,
    String documentId,
    String parentId,
    int begin,
    int end,
    String text,
    String style,
    String marker,
    String title,
    int level,
    Integer ordinal,
    int contentEnd,
    List<String> path,
    String phase)
    implements ReportRecord {}
