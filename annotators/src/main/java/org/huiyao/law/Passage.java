package org.huiyao.law;

/**
 * What the sections and the paragraph of a sentence say of it.
 *
 * @param planned whether they tell what is to come
 * @param lawmaking whether they tell of laws made
 */
public record Passage(boolean planned, boolean lawmaking) {}
