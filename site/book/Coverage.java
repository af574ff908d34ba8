package site.book;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import site.trace.Step;

/**
 * How much of what its trace allows a snippet's runs have shown.
 *
 * @param runs how many were right
 * @param shares one for each case that has a name, in the order of the trace
 * @param seen how many different orders the lines came in
 * @param right how many orders the trace allows; empty where they cannot be counted exactly
 */
public record Coverage(int runs, List<Share> shares, int seen, Optional<BigInteger> right) {

  public static final Coverage NONE = new Coverage(0, List.of(), 0, Optional.empty());

  /** A case. @param runs how many of them took it */
  public record Share(String name, Step.Grade grade, int runs) {}

  public Coverage {
    shares = List.copyOf(shares);
  }

  /** The share of all runs, rounded to a whole percent; 0 and 100 mean exactly none and all. */
  public long percent(Share share) {
    var rounded = Math.round(100.0 * share.runs() / runs);
    return share.runs() == 0 || share.runs() == runs ? rounded : Math.clamp(rounded, 1, 99);
  }
}
