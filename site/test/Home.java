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

  /**
   * Whether every snippet goes through the {@code jbang} command too: {@code ./build.sh test --every-way}.
   */
  static final boolean EVERY_WAY = Boolean.getBoolean("interleave.every-way");

  /** The property that says to which snippets the tests are limited; without, all are tested. */
  public static final String ONLY = "interleave.only";

  private Home() {}

  /** Whether that snippet is to be tested: {@code ./build.sh test --only LostDeposit}; without, all are. */
  static boolean wants(String snippet) {
    var only = System.getProperty(ONLY);
    return only == null || List.of(only.split(",")).contains(snippet);
  }
}
