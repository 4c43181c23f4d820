package org.huiyao.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.huiyao.input.Source;

/**
 * What decides every byte of a run's output, so that another run may go on with it.
 *
 * @param version of Huiyao
 * @param options how inputs are read
 * @param inputs a digest of the inputs' names, sizes and times of last change, in order
 */
public record Run(String version, String options, String inputs) {

  /** A run over these sources. */
  public static Run of(String version, String options, List<Source> sources) {
    MessageDigest digest = sha256();
    for (Source source : sources) {
      String state = source instanceof Source.OfFile file ? state(file.path()) : "";
      digest.update((source.name() + "\t" + state + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return new Run(version, options, HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * What differs, in words for the user; empty where nothing does.
   *
   * @param other an earlier run
   */
  String difference(Run other) {
    if (!version.equals(other.version)) {
      return "another build of Huiyao (" + other.version + ")";
    } else if (!options.equals(other.options)) {
      return "other options (" + other.options + ")";
    }
    return inputs.equals(other.inputs) ? "" : "other inputs, or some have changed since";
  }

  private static String state(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return attributes.size() + "\t" + attributes.lastModifiedTime().toInstant();
    } catch (IOException e) {
      return "missing";
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
