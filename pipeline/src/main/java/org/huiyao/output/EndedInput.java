package org.huiyao.output;

import java.util.List;

/**
 * An input that nothing more comes of.
 *
 * @param source the input as the user named it
 * @param failed whether it, or a document in it, gave no records
 * @param errors its error records, warnings too: lines of JSON without their ends
 */
public record EndedInput(String source, boolean failed, List<String> errors) {}
