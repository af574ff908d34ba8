package site.test.launch;

/** What the command line asks for does not exist; the message says what does. */
public final class WrongUse extends Exception {

  WrongUse(String message) {
    super(message);
  }
}
