package site.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact number: a fraction in lowest terms, its denominator positive. */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

  public static final Rational ZERO = of(0);

  /** Numbers beyond these limits would take long to calculate with, or more memory than there is. */
  private static final int MOST_DIGITS = 1_000;
  private static final int LARGEST_EXPONENT = 10_000;

  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    var divisor = numerator.gcd(denominator).max(BigInteger.ONE);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  public static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /**
   * @param digits as in {@code -1.5e3}
   * @throws ArithmeticException if it has too many digits, or too large an exponent
   */
  public static Rational of(String digits) {
    if (digits.length() > MOST_DIGITS) {
      throw new ArithmeticException("a number of more than " + MOST_DIGITS + " digits");
    }
    var decimal = decimal(digits);
    if (Math.abs((long) decimal.scale()) > LARGEST_EXPONENT + digits.length()) {
      throw tooLarge();
    }
    return decimal.scale() <= 0
        ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  private static BigDecimal decimal(String digits) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException _) { // an exponent that is no int
      throw tooLarge();
    }
  }

  private static ArithmeticException tooLarge() {
    return new ArithmeticException("an exponent beyond " + LARGEST_EXPONENT);
  }

  public Rational plus(Rational that) {
    return new Rational(
        numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
        denominator.multiply(that.denominator));
  }

  public Rational minus(Rational that) {
    return plus(that.negated());
  }

  public Rational times(Rational that) {
    return new Rational(numerator.multiply(that.numerator), denominator.multiply(that.denominator));
  }

  /** @throws ArithmeticException if that is zero */
  public Rational over(Rational that) {
    return new Rational(numerator.multiply(that.denominator), denominator.multiply(that.numerator));
  }

  public Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  /** The nearest double. */
  public double toDouble() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64).doubleValue();
  }

  @Override
  public int compareTo(Rational that) {
    return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
  }

  /** A decimal if it ends within nine places, else a fraction. */
  @Override
  public String toString() {
    try {
      var decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator)).stripTrailingZeros();
      if (decimal.scale() <= 9) {
        return decimal.toPlainString();
      }
    } catch (ArithmeticException _) {
      // The decimal does not end: the fraction is exact.
    }
    return numerator + "/" + denominator;
  }
}
