package org.huiyao.record;

/**
 * A report.
 *
 * @param id hash of its text
 * @param source the input as the user named it, {@code #n} appended where it holds several
 *     documents
 * @param begin offset in the source text
 * @param end offset in the source text
 * @param title the title
 * @param genre what sort of report it is
 * @param organization canonical name of the reporting body, or null
 * @param place where the reporting body is, or null
 * @param reportYear the year reported on, or null
 * @param planYear the year planned for, or null
 * @param date ISO date, or null
 * @param session the session it was given to, or null
 * @param speaker who gave it, or null
 */
public record DocumentRecord(
    String id,
    String source,
    int begin,
    int end,
    String title,
    String genre,
    String organization,
    PlaceValue place,
    Integer reportYear,
    Integer planYear,
    String date,
    String session,
    String speaker)
    implements ReportRecord {}
