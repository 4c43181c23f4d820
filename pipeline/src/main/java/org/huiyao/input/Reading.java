package org.huiyao.input;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How bytes are made text.
 *
 * @param encoding what plain text and web pages are encoded in; null to find out
 * @param lenient whether bytes that cannot be decoded become U+FFFD and a warning, not an error
 * @param saveText where the text of every input is written for the offsets to be looked up in; null
 *     for nowhere
 * @param warnings takes a line for each input that was decoded with losses
 */
public record Reading(Charset encoding, boolean lenient, Path saveText, Consumer<String> warnings) {

  /** Finds out the encoding and is strict. */
  public static final Reading STRICT = new Reading(null, false, null, warning -> {});

  /** Whether nothing is asked for that takes the whole file at once. */
  boolean isPlain() {
    return encoding == null && !lenient && saveText == null;
  }
}
