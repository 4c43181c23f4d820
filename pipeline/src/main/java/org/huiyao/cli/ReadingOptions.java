package org.huiyao.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.huiyao.input.Reading;
import picocli.CommandLine.Option;

/** How inputs are made text, for the commands that read reports. */
final class ReadingOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "What text files and web pages are encoded in: GB18030, Big5, … (default: found out).")
  private Charset encoding;

  @Option(
      names = "--lenient",
      description = "Read what cannot be decoded as U+FFFD, with a warning, instead of failing.")
  private boolean lenient;

  @Option(
      names = "--save-text",
      paramLabel = "DIR",
      description = "Write the text of every input, which the offsets count in, to DIR.")
  private Path saveText;

  /** What was chosen; warnings go to {@code standardError}. */
  Reading reading(PrintWriter standardError) {
    return new Reading(
        encoding, lenient, saveText, warning -> standardError.println("huiyao: " + warning));
  }

  /** What was chosen, in words. */
  @Override
  public String toString() {
    return "encoding=%s lenient=%s save-text=%s".formatted(encoding, lenient, saveText);
  }
}
