package org.huiyao.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"huiyao " + (version == null ? "(not packaged)" : version)};
  }

  /** The version, and when its jar was built: what two runs must share to give the same bytes. */
  static String build() throws IOException {
    String version = new Version().getVersion()[0];
    try {
      Path code =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code)
          ? version + " built " + Files.getLastModifiedTime(code)
          : version;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class lies at an URI", e);
    }
  }
}
