package org.huiyao.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks ZIP, tar, tar.gz and gzip in memory, within limits that no honest archive reaches. */
public final class Archive {

  /** A file in an archive. */
  public record Member(String name, byte[] bytes) {}

  private final List<Member> members = new ArrayList<>();
  private final Allowance allowance;

  private Archive(Allowance allowance) {
    this.allowance = allowance;
  }

  /**
   * The files in a ZIP, a tar, a tar.gz or a gzip, in the archive's order. Nothing is written
   * anywhere: a member's name is only its name. Links and directories are passed over.
   *
   * @param name what to call the one file in a gzip
   * @param allowance what may be unpacked; it is less by what was
   * @throws FormatException if the archive is broken, locked or beyond the allowance
   */
  public static List<Member> members(String name, byte[] bytes, Allowance allowance)
      throws FormatException {
    Archive archive = new Archive(allowance);
    try {
      switch (Format.of(bytes)) {
        case ZIP -> archive.unzip(bytes);
        case TAR -> archive.untar(bytes);
        default -> archive.gunzip(name, bytes);
      }
    } catch (IOException | RuntimeException e) {
      throw new FormatException("not a sound archive: " + e.getMessage());
    }
    return archive.members;
  }

  /** The bytes of one file in a ZIP, null where it has none of that name. */
  static byte[] member(byte[] zip, String name) throws FormatException {
    try (ZipFile file = open(zip)) {
      ZipArchiveEntry entry = file.getEntry(name);
      return entry == null ? null : Allowance.ofArchive().bytes(file.getInputStream(entry));
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
    Allowance whole = allowance.copy();
    byte[] inside;
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      inside = whole.bytes(stream);
    }
    if (Format.of(inside) == Format.TAR) {
      untar(inside);
    } else {
      add(name, new ByteArrayInputStream(inside));
    }
  }

  private void untar(byte[] bytes) throws IOException, FormatException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          add(entry.getName(), tar);
        }
      }
    }
  }

  private void add(String name, InputStream stream) throws IOException, FormatException {
    allowance.takeFile();
    members.add(new Member(name, allowance.bytes(stream)));
  }
}
