package site.test;

import java.nio.file.Path;
import java.util.List;

/** Where this checkout is. */
public final class Home {

  public static final Path FOLDER =
      Path.of(System.getProperty("interleave.home", "")).toAbsolutePath().normalize();

  /** Whether large downloads were asked for: {@code ./build.sh test --with download}. */
  public static final boolean WITH_DOWNLOAD = System.getProperty("interleave.with", "").contains("download");

  /** Whether the pages are looked at in a browser: {@code ./build.sh test --with browser}. */
  static final boolean WITH_BROWSER = System.getProperty("interleave.with", "").contains("browser");

  private static final List<String> ONLY =
      List.of(System.getProperty("interleave.only", "").split(","));

  private Home() {}

  /** Whether that snippet is to be tested: {@code ./build.sh test --only LostDeposit}; without, all are. */
  static boolean wants(String snippet) {
    return ONLY.contains("") || ONLY.contains(snippet);
  }
}
