package site.trace;

import java.util.Arrays;

/** The signals that may end a run, in the order of their numbers, from 1 to 15. */
public enum Signal {
  SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGUSR1, SIGSEGV,
  SIGUSR2, SIGPIPE, SIGALRM, SIGTERM;

  /** Exit status that an observer sees of a run ended by it. */
  public int status() {
    return 128 + ordinal() + 1;
  }

  public static boolean isKnown(String name) {
    return Arrays.stream(values()).anyMatch(signal -> signal.name().equals(name));
  }
}
