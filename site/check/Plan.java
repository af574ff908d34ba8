package site.check;

import java.util.List;
import site.book.Clause.Where;
import site.book.Trace;

/**
 * A trace made ready for matching.
 *
 * @param whole the scope of the whole trace
 * @param scalars its slots that a `where` reads as single values
 * @param atEnd conditions that no single line decides: on lists, on how long the run took
 * @param chooses whether it is asked which cases a match takes
 */
record Plan(Trace trace, Node top, Scope whole, List<Slot> scalars, List<Where> atEnd, boolean chooses) {}
