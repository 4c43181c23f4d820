package org.huiyao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  private static final byte[] TEXT = "工作报告".getBytes(StandardCharsets.UTF_8);

  @Test
  void aZipsFilesComeInItsOrderUnderTheirNames() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("二.txt", TEXT);
    files.put("目录/", new byte[0]);
    files.put("../../etc/一.txt", TEXT);
    assertThat(members(Files.zip(files)))
        .extracting(Archive.Member::name)
        .containsExactly("二.txt", "../../etc/一.txt");
  }

  @Test
  void aTarIsUnpackedATarGzAndALoneGzip() throws Exception {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry("报告.txt");
      entry.setSize(TEXT.length);
      out.putArchiveEntry(entry);
      out.write(TEXT);
      out.closeArchiveEntry();
      out.putArchiveEntry(new TarArchiveEntry("环", TarConstants.LF_SYMLINK));
      out.closeArchiveEntry();
    }
    List<Archive.Member> members = members(gzip(tar.toByteArray()));
    assertThat(members).extracting(Archive.Member::name).containsExactly("报告.txt");
    assertThat(members.get(0).bytes()).isEqualTo(TEXT);
    assertThat(members(tar.toByteArray()))
        .extracting(Archive.Member::name)
        .containsExactly("报告.txt");
    assertThat(members(gzip(TEXT))).extracting(Archive.Member::name).containsExactly("a");
  }

  @Test
  void aBombStopsAtTheLimit() throws Exception {
    byte[] zip = Files.zip(Map.of("zeros", new byte[1 << 20]));
    byte[] gzip = gzip(new byte[1 << 20]);
    for (byte[] bomb : List.of(zip, gzip)) {
      assertThatThrownBy(() -> Archive.members("a", bomb, Allowance.ofBytes(1 << 16)))
          .isInstanceOf(FormatException.class)
          .hasMessage("an archive that unpacks to more than 65536 bytes");
    }
  }

  @Test
  void theLimitIsForAnArchiveAndThoseInItTogether() throws Exception {
    Allowance allowance = Allowance.ofBytes(3 * TEXT.length);
    byte[] zip = Files.zip(Map.of("a", TEXT, "b", TEXT));
    assertThat(Archive.members("a", zip, allowance)).hasSize(2);
    assertThatThrownBy(() -> Archive.members("a", zip, allowance))
        .hasMessageStartingWith("an archive that unpacks to more than");
  }

  @Test
  void aFileTooManyIsAnError() throws Exception {
    Map<String, byte[]> files = new HashMap<>();
    for (int i = 0; i <= Allowance.MOST_FILES; i++) {
      files.put("f" + i, new byte[0]);
    }
    byte[] zip = Files.zip(files);
    assertThatThrownBy(() -> members(zip)).hasMessage("an archive of more than 10000 files");
  }

  @Test
  void aCutArchiveIsAnError() throws Exception {
    byte[] zip = Files.zip(Map.of("a.txt", TEXT));
    byte[] gzip = gzip(TEXT);
    for (byte[] whole : List.of(zip, gzip)) {
      byte[] cut = Arrays.copyOf(whole, whole.length - 9);
      assertThatThrownBy(() -> members(cut)).isInstanceOf(FormatException.class);
    }
  }

  private static List<Archive.Member> members(byte[] archive) throws FormatException {
    return Archive.members("a", archive, Allowance.ofArchive());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
