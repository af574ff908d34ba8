package site.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import site.book.Recording;
import site.trace.Clause.Where;
import site.trace.Expression.OfList;
import site.trace.Quantity;
import site.trace.Trace;

/**
 * The conditions on values of the whole trace, by when they are decided.
 *
 * @param checks decided by the line that binds the last of their names
 * @param atEnd decided at the end of the run
 * @param scalars slots of the single values that those at the end read
 */
record Wheres(List<Check> checks, List<Where> atEnd, List<Slot> scalars) {

  /** If the recording's duration is unknown, conditions that ask for it are left out: they hold. */
  static Wheres of(Trace trace, Slots slots, Recording recording) {
    var checks = new ArrayList<Check>();
    var atEnd = new ArrayList<Where>();
    var scalars = new ArrayList<Slot>();
    for (var where : timed(trace, slots, recording)) {
      var names = names(where, slots);
      if (names.isEmpty() || where.condition().all().anyMatch(OfList.class::isInstance)) {
        atEnd.add(where);
        scalars.addAll(names.values());
      } else {
        checks.add(new Check(where, where.condition(), names, Map.of(), slots.scope(0)));
      }
    }
    return new Wheres(checks, atEnd, scalars);
  }

  private static Map<String, Slot> names(Where where, Slots slots) {
    var names = new LinkedHashMap<String, Slot>();
    where.condition().names().forEach(name -> names.put(name, slots.of(0, name).orElseThrow()));
    return names;
  }

  /** The expression with the run's duration for {@code took}, unless a placeholder has that name. */
  private static List<Where> timed(Trace trace, Slots slots, Recording recording) {
    var wheres = new ArrayList<Where>();
    for (var clause : trace.clauses()) {
      if (clause instanceof Where where) {
        boolean asks = where.condition().names().contains("took") && !slots.isKnown("took");
        if (!asks) {
          wheres.add(where);
        } else if (recording.measured().isPresent()) {
          var took = Map.<String, Quantity>of("took", Quantity.time(recording.measured().get()));
          wheres.add(new Where(where.line(), where.text(), where.condition().with(took)));
        }
      }
    }
    return wheres;
  }
}
