/**
 * The language of traces: what a trace consists of ({@link site.trace.Trace}, {@link site.trace.Step},
 * {@link site.trace.Clause}, {@link site.trace.Expression}) and its words ({@link site.trace.Keyword}).
 * It knows no book.
 */
package site.trace;
