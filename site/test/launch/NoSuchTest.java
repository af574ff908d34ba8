package site.test.launch;

/** What the command line asks for does not exist; the message says what does. */
@SuppressWarnings("serial")
public final class NoSuchTest extends Exception {

  NoSuchTest(String message) {
    super(message);
  }
}
