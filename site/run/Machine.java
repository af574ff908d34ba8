package site.run;

/** What a recording says about where it was made; it names no hosts or people. */
public final class Machine {

  private Machine() {}

  /** For instance: 2 processors, Linux 6.18 amd64. */
  public static String words() {
    var processors = Runtime.getRuntime().availableProcessors();
    var version = System.getProperty("os.version").replaceFirst("^(\\d+\\.\\d+).*", "$1");
    return processors + (processors == 1 ? " processor, " : " processors, ")
        + System.getProperty("os.name") + " " + version + " " + System.getProperty("os.arch");
  }

  /** For instance: Temurin 25.0.3. */
  public static String jdk() {
    var version = System.getProperty("java.version");
    var vendor = System.getProperty("java.vendor.version", "").replaceFirst("-?\\d.*", "");
    return (vendor.isEmpty() ? System.getProperty("java.vendor") : vendor) + " " + version;
  }

  /** The version of JBang that reads the snippets' directives, for instance: 0.132.1. */
  public static String jbang() {
    return JBang.version();
  }
}
