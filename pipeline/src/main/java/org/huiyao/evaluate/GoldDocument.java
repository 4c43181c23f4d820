package org.huiyao.evaluate;

import java.util.List;

/**
 * A document with its gold.
 *
 * @param name the files' name without extension
 * @param text its text
 * @param gold what it says, by begin
 */
public record GoldDocument(String name, String text, List<Mention> gold) {}
