package site.infer;

import java.util.Map;
import site.trace.Expression;
import site.trace.LinePattern.Plain;
import site.trace.LinePattern.Range;
import site.trace.LinePattern.Type;

/**
 * A placeholder with a name.
 *
 * @param line number of the printed line in the trace
 * @param before the text right before it; empty if that is another placeholder
 * @param after the text right after it, likewise
 * @param values by run and occurrence within the run
 */
record Bound(
    String name, Type type, Scope scope, int line, String before, String after, Map<String, String> values) {

  /** The scope: a {@code lane for} has one for each lane, a repeat may have any number. */
  enum Scope { WHOLE, COUNTED, ANY_NUMBER }

  /** Whether its values are whole numbers. */
  boolean isWhole() {
    return type == Plain.INT || type instanceof Range;
  }

  Expression expression() {
    return new Expression.Name(name);
  }
}
