package org.huiyao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which remembers why it could not be written: a print writer would not tell. */
final class StandardOutput extends OutputStream {

  private final OutputStream stream = new FileOutputStream(FileDescriptor.out);
  private IOException failure;

  /** What went wrong first; null where nothing did. */
  IOException failure() {
    return failure;
  }

  /** Whether a failure means that the reader has seen enough, which calls for no message. */
  static boolean isReaderGone(IOException failure) {
    return "Broken pipe".equals(failure.getMessage());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      stream.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }
}
