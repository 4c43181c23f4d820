package org.huiyao.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Standard output, a device or a pipe: what is written is gone. */
public final class DirectOutput implements Output {

  private final OutputStream stream;
  private final boolean standard;

  private DirectOutput(OutputStream stream, boolean standard) {
    this.stream = stream;
    this.standard = standard;
  }

  /** Standard output, which stays open. */
  public static DirectOutput standard() {
    return new DirectOutput(new FileOutputStream(FileDescriptor.out), true);
  }

  /** A device or a pipe. */
  public static DirectOutput to(Path device) throws IOException {
    return new DirectOutput(Files.newOutputStream(device), false);
  }

  @Override
  public List<EndedInput> ended() {
    return List.of();
  }

  @Override
  public void write(byte[] lines) throws IOException {
    stream.write(lines);
  }

  @Override
  public void end(EndedInput input) {}

  @Override
  public void complete() throws IOException {
    stream.flush();
  }

  @Override
  public String leftover() {
    return "";
  }

  @Override
  public void close() throws IOException {
    if (!standard) {
      stream.close();
    }
  }
}
