package site.infer;

import java.util.Map;
import site.trace.Expression;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;

/**
 * A placeholder that has a name.
 *
 * @param line counts the printed lines of the trace
 * @param before what the line says right before it; empty for another placeholder
 * @param after the same behind it
 * @param values by run and occurrence within the run
 */
record Bound(
    String name, Type type, Scope scope, int line, String before, String after, Map<String, String> values) {

  /** Where it is written: a {@code lane for} has as many scopes as lanes, a repeat perhaps any number. */
  enum Scope { WHOLE, COUNTED, ANY_NUMBER }

  /** Whether its values are whole numbers. */
  boolean isWhole() {
    return type == Plain.INT || type instanceof Range;
  }

  Expression expression() {
    return new Expression.Name(name);
  }
}
