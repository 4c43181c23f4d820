package org.huiyao.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run has come, in JSON Lines: a {@code run} first, then for each input that has ended
 * its error records and an {@code input} with the length of the output after it. One process at a
 * time holds it.
 */
final class Journal implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final FileChannel file;
  private final List<EndedInput> ended = new ArrayList<>();
  private long length;

  private Journal(FileChannel file) {
    this.file = file;
  }

  /**
   * Opens the journal, or makes an empty one.
   *
   * @throws IOException if another run holds it, or it cannot be written
   */
  static Journal open(Path path) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (isLocked(file)) {
      return new Journal(file);
    }
    file.close();
    throw new IOException("another run is writing it");
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The inputs that have ended, in order. */
  List<EndedInput> ended() {
    return ended;
  }

  /** The length of the output after the last of them, in bytes. */
  long length() {
    return length;
  }

  /** Forgets what was noted and notes a run that begins. */
  void begin(Run run) throws IOException {
    ended.clear();
    length = 0;
    file.truncate(0);
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("record", "run");
      json.writeStringField("version", run.version());
      json.writeStringField("options", run.options());
      json.writeStringField("inputs", run.inputs());
    }
    append(line + "\n");
  }

  /** Notes an input that has ended, and the length of the output after it. */
  void add(EndedInput input, long outputLength) throws IOException {
    StringWriter lines = new StringWriter();
    input.errors().forEach(error -> lines.append(error).append('\n'));
    try (JsonGenerator json = JSON.createGenerator(lines)) {
      json.writeStartObject();
      json.writeStringField("record", "input");
      json.writeStringField("source", input.source());
      json.writeBooleanField("failed", input.failed());
      json.writeNumberField("length", outputLength);
    }
    append(lines + "\n");
    ended.add(input);
    length = outputLength;
  }

  private void append(String lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    file.position(file.size());
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /**
   * Reads what was noted, and forgets what was noted of output that is not there, or not wholly.
   *
   * @param present the length of the output, in bytes
   * @return the run that it is about; null where there is none
   * @throws IOException if it cannot be read, or somebody else has written in it
   */
  Run read(long present) throws IOException {
    try {
      return parse(present);
    } catch (JsonProcessingException e) {
      throw new IOException("its journal is damaged: start afresh without --resume", e);
    }
  }

  private Run parse(long present) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
    while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {}
    String text = new String(bytes.array(), StandardCharsets.UTF_8);
    int sound = text.indexOf('\n') + 1;
    if (sound == 0) {
      return null;
    }
    ObjectMapper mapper = new ObjectMapper();
    JsonNode run = mapper.readTree(text.substring(0, sound));
    List<String> errors = new ArrayList<>();
    int begin = sound;
    for (int end = text.indexOf('\n', begin); end >= 0; end = text.indexOf('\n', begin)) {
      String line = text.substring(begin, end);
      begin = end + 1;
      JsonNode node = mapper.readTree(line);
      if (!node.path("record").asText().equals("input")) {
        errors.add(line);
      } else if (node.path("length").asLong() > present) {
        break;
      } else {
        ended.add(
            new EndedInput(
                node.path("source").asText(),
                node.path("failed").asBoolean(),
                List.copyOf(errors)));
        errors.clear();
        length = node.path("length").asLong();
        sound = begin;
      }
    }
    file.truncate(text.substring(0, sound).getBytes(StandardCharsets.UTF_8).length);
    return new Run(
        run.path("version").asText(), run.path("options").asText(), run.path("inputs").asText());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
