package org.huiyao.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * A document with its gold.
 *
 * @param name the files' name without extension
 * @param file the text file
 * @param text its text
 * @param gold what it says, by begin
 */
public record GoldDocument(String name, Path file, String text, List<Mention> gold) {}
