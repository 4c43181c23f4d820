package org.huiyao.cli;

import java.io.PrintWriter;
import java.util.List;
import org.huiyao.input.Inputs;
import org.huiyao.input.UnpackedSources;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which inputs are read and how, the same for every command that reads reports. */
final class InputOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "A text file, web page, DOCX, DOC, PDF or a ZIP or tar.gz of these, told by content; a"
              + " directory, whose files of these kinds are told by name; or - for standard input.")
  private List<String> inputs;

  @Mixin private ReadingOptions reading;

  /** What the arguments name. */
  Inputs resolved() {
    return Inputs.of(inputs);
  }

  /**
   * What resolved inputs hold, read one after another.
   *
   * @param standardError takes warnings
   */
  UnpackedSources unpacked(Inputs resolved, PrintWriter standardError) {
    return new UnpackedSources(resolved.sources(), reading.reading(standardError));
  }

  /** Whether standard input is among them. */
  boolean hasStandardInput() {
    return inputs.contains("-");
  }

  /** How inputs are read, in words. */
  String readingInWords() {
    return reading.toString();
  }
}
