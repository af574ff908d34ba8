package site.test;

import java.nio.file.Path;

/** Where this checkout is. */
public final class Home {

  public static final Path FOLDER =
      Path.of(System.getProperty("interleave.home", "")).toAbsolutePath().normalize();

  /** Whether large downloads were asked for: {@code ./build.sh test --with download}. */
  public static final boolean WITH_DOWNLOAD = System.getProperty("interleave.with", "").contains("download");

  private Home() {}
}
