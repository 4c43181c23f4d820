package org.huiyao.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that appears under its name only when it is whole. Until then its records stand in {@code
 * NAME.part} and what they are of in {@code NAME.part.journal}, so that after a run that stopped
 * early, however it did, another goes on.
 */
public final class ResumableFile implements Output {

  private final Path target;
  private final Path part;
  private final Path journalFile;
  private final Journal journal;
  private final FileChannel records;

  private ResumableFile(Path target, Path part, Path journalFile) throws IOException {
    this.target = target;
    this.part = part;
    this.journalFile = journalFile;
    this.records = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      this.journal = Journal.open(journalFile);
    } catch (IOException e) {
      records.close();
      throw e;
    }
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling(target.getFileName() + ending);
  }

  /**
   * Opens the unfinished file of a run.
   *
   * @param target the file that is to appear; its directory must exist
   * @param run what its bytes depend on
   * @param resume whether to go on where an earlier run stopped, if one did; otherwise what it left
   *     is written over
   * @throws IOException if it cannot be written, another run is writing it, or the earlier run was
   *     another; the message is for the user
   */
  public static ResumableFile open(Path target, Run run, boolean resume) throws IOException {
    Path whole = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(whole)) {
      throw new IOException("it is a directory");
    } else if (!Files.isDirectory(whole.getParent())) {
      throw new IOException("no such directory: " + whole.getParent());
    }
    ResumableFile file =
        new ResumableFile(whole, beside(whole, ".part"), beside(whole, ".part.journal"));
    try {
      file.begin(run, resume);
      return file;
    } catch (IOException e) {
      file.closeChannels();
      throw e;
    }
  }

  private void begin(Run run, boolean resume) throws IOException {
    Run earlier = resume ? journal.read(records.size()) : null;
    if (earlier == null) {
      journal.begin(run);
    } else if (!run.difference(earlier).isEmpty()) {
      throw new IOException(
          part + " is of " + run.difference(earlier) + ": start afresh without --resume");
    }
    records.truncate(journal.length()).position(journal.length());
  }

  @Override
  public List<EndedInput> ended() {
    return List.copyOf(journal.ended());
  }

  @Override
  public void write(byte[] lines) throws IOException {
    long whole = records.position();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(lines);
      while (bytes.hasRemaining()) {
        records.write(bytes);
      }
    } catch (IOException e) {
      records.truncate(whole);
      throw stopped(e);
    }
  }

  @Override
  public void end(EndedInput input) throws IOException {
    try {
      journal.add(input, records.position());
    } catch (IOException e) {
      throw stopped(e);
    }
  }

  private IOException stopped(IOException thrown) {
    String next = leftover().isEmpty() ? "" : "; " + leftover();
    return new IOException(thrown.getMessage() + next, thrown);
  }

  /** Gives the finished file its name, in place of any that had it before. */
  @Override
  public void complete() throws IOException {
    records.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    Files.delete(journalFile);
  }

  @Override
  public String leftover() {
    int count = journal.ended().size();
    return count == 0 ? "" : "--resume goes on after the first " + count + " files";
  }

  /** Leaves nothing behind where there is nothing to go on with. */
  @Override
  public void close() throws IOException {
    if (journal.ended().isEmpty()) {
      Files.deleteIfExists(part);
      Files.deleteIfExists(journalFile);
    }
    closeChannels();
  }

  private void closeChannels() throws IOException {
    records.close();
    journal.close();
  }
}
