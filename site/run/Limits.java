package site.run;

/**
 * What a run may take of the machine before it is stopped.
 *
 * @param outputBytes printed on both streams together
 * @param memoryBytes held by all its processes together; watched where the system tells
 */
public record Limits(long outputBytes, long memoryBytes) {

  private static final long MB = 1 << 20;

  public static final Limits USUAL = new Limits(8 * MB, 3072 * MB);

  String tooMuchOutput() {
    return "printed more than " + outputBytes / MB + " MB";
  }

  String tooMuchMemory() {
    return "held more than " + memoryBytes / MB + " MB of memory";
  }
}
