package org.huiyao.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A mention of an organization.
 *
 * @param id the id
 * @param documentId the document's id
 * @param sectionId id of the innermost section, or null
 * @param begin offset in the source text
 * @param end offset of its end
 * @param text the mention
 * @param orgClass named or relative; the JSON key is {@code class}
 * @param orgType what sort of body
 * @param canonical its full official name, or null
 * @param place name and code of the division it belongs to, or null
 */
public record OrganizationRecord(
    String id,
    String documentId,
    String sectionId,
    int begin,
    int end,
    String text,
    @JsonProperty("class") String orgClass,
    String orgType,
    String canonical,
    PlaceValue place)
    implements ReportRecord {}
