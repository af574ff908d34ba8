/**
 * A trace to text: steps and clauses as the reader reads them.
 * Door: {@link site.trace.write.TraceWriter}.
 */
package site.trace.write;
