/** Where a dish takes its time. */
final class Stove {

  private Stove() {}

  // tag::cook[]
  static String cook(String who, int millis)
      throws InterruptedException {
    Thread.currentThread().setName(who);
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      IO.println(who + ": is interrupted");
      throw e;
    }
    IO.println(who + ": has cooked");
    return who + "'s dish";
  }
  // end::cook[]
}
