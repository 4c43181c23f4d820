package org.huiyao.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks ZIP, gzip and tar.gz in memory, within limits that no honest archive reaches. */
public final class Archive {

  /** A file in an archive. */
  public record Member(String name, byte[] bytes) {}

  /** The most bytes that are unpacked from one archive. */
  public static final long MOST_BYTES = 1L << 28;

  /** The most files that are read from one archive. */
  public static final int MOST_MEMBERS = 10_000;

  private static final String TAR_MARK = "ustar";
  private static final int TAR_MARK_AT = 257;

  private final List<Member> members = new ArrayList<>();
  private final long mostBytes;
  private long unpacked;

  private Archive(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * The files in a ZIP, a tar.gz or a gzip, in the archive's order. Nothing is written anywhere: a
   * member's name is only its name. Links and directories are passed over.
   *
   * @param name what to call the one file in a gzip
   * @throws FormatException if the archive is broken, locked or beyond the limits
   */
  public static List<Member> members(String name, byte[] bytes) throws FormatException {
    return members(name, bytes, MOST_BYTES);
  }

  static List<Member> members(String name, byte[] bytes, long mostBytes) throws FormatException {
    Archive archive = new Archive(mostBytes);
    try {
      if (Format.of(bytes) == Format.ZIP) {
        archive.unzip(bytes);
      } else {
        archive.gunzip(name, bytes);
      }
    } catch (IOException | RuntimeException e) {
      throw new FormatException("not a sound archive: " + e.getMessage());
    }
    return archive.members;
  }

  /** The bytes of one file in a ZIP, null where it has none of that name. */
  static byte[] member(byte[] zip, String name) throws FormatException {
    Archive archive = new Archive(MOST_BYTES);
    try (ZipFile file = open(zip)) {
      ZipArchiveEntry entry = file.getEntry(name);
      return entry == null ? null : archive.bytes(file.getInputStream(entry));
    } catch (IOException | RuntimeException e) {
      throw new FormatException("not a sound archive: " + e.getMessage());
    }
  }

  private static ZipFile open(byte[] zip) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
        .setCharset("GB18030")
        .get();
  }

  private void unzip(byte[] zip) throws IOException, FormatException {
    try (ZipFile file = open(zip)) {
      for (var entries = file.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
        ZipArchiveEntry entry = entries.nextElement();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new FormatException("an archive locked with a password");
        }
        if (!entry.isDirectory() && !entry.isUnixSymlink()) {
          add(entry.getName(), file.getInputStream(entry));
        }
      }
    }
  }

  private void gunzip(String name, byte[] gzip) throws IOException, FormatException {
    byte[] inside;
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      inside = bytes(stream);
    }
    if (!isTar(inside)) {
      members.add(new Member(name, inside));
      return;
    }
    unpacked = 0;
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new ByteArrayInputStream(inside), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          add(entry.getName(), tar);
        }
      }
    }
  }

  private static boolean isTar(byte[] bytes) {
    return bytes.length >= TAR_MARK_AT + TAR_MARK.length()
        && new String(bytes, TAR_MARK_AT, TAR_MARK.length(), StandardCharsets.US_ASCII)
            .equals(TAR_MARK);
  }

  private void add(String name, InputStream stream) throws IOException, FormatException {
    if (members.size() == MOST_MEMBERS) {
      throw new FormatException("an archive of more than " + MOST_MEMBERS + " files");
    }
    members.add(new Member(name, bytes(stream)));
  }

  private byte[] bytes(InputStream stream) throws IOException, FormatException {
    long left = mostBytes - unpacked;
    byte[] bytes = new BufferedInputStream(stream).readNBytes((int) Math.min(left + 1, 1 << 30));
    unpacked += bytes.length;
    if (unpacked > mostBytes) {
      throw new FormatException("an archive that unpacks to more than " + mostBytes + " bytes");
    }
    return bytes;
  }
}
