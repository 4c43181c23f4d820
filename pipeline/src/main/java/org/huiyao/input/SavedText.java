package org.huiyao.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the text that an input's offsets count in. */
final class SavedText {

  private SavedText() {}

  /**
   * Writes a text to a file directly in {@code directory}, named after the input: whatever a file
   * name should not hold, its path's slashes too, becomes {@code _}, and {@code .txt} is appended.
   * A character that UTF-8 has no bytes for, half of a pair, is written as {@code ?}.
   */
  static void save(Path directory, String name, String text) throws UnreadableSourceException {
    String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "_");
    try {
      Files.createDirectories(directory);
      Path temporary = Files.createTempFile(directory, ".", ".tmp");
      try {
        Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
        Files.move(
            temporary,
            directory.resolve(safe + ".txt"),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UnreadableSourceException(
          Stage.WRITE, "its text cannot be saved: " + e.getMessage());
    }
  }
}
