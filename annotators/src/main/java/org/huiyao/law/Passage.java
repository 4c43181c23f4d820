package org.huiyao.law;

/**
 * What the sections say of the sentences in them.
 *
 * @param planned whether they tell what is to come
 * @param lawmaking whether they tell of laws made
 */
public record Passage(boolean planned, boolean lawmaking) {}
