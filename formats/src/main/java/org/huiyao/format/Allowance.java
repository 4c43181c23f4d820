package org.huiyao.format;

import java.io.IOException;
import java.io.InputStream;

/** How much may still be unpacked from an archive and the archives in it, all together. */
public final class Allowance {

  /** The most bytes that are unpacked from one archive. */
  public static final long MOST_BYTES = 1L << 28;

  /** The most files that are read from one archive. */
  public static final int MOST_FILES = 10_000;

  private final long mostBytes;
  private long bytes;
  private int files;

  private Allowance(long mostBytes, long bytes, int files) {
    this.mostBytes = mostBytes;
    this.bytes = bytes;
    this.files = files;
  }

  /** For an archive of which nothing is unpacked yet. */
  public static Allowance ofArchive() {
    return ofBytes(MOST_BYTES);
  }

  static Allowance ofBytes(long mostBytes) {
    return new Allowance(mostBytes, mostBytes, MOST_FILES);
  }

  /** As much as is left here, to be used apart. */
  Allowance copy() {
    return new Allowance(mostBytes, bytes, files);
  }

  /** Takes one file. */
  void takeFile() throws FormatException {
    if (files == 0) {
      throw new FormatException("an archive of more than " + MOST_FILES + " files");
    }
    files--;
  }

  /** Takes and reads what a stream gives. */
  byte[] bytes(InputStream stream) throws IOException, FormatException {
    byte[] read = stream.readNBytes((int) Math.min(bytes + 1, 1 << 30));
    if (read.length > bytes) {
      throw new FormatException("an archive that unpacks to more than " + mostBytes + " bytes");
    }
    bytes -= read.length;
    return read;
  }
}
