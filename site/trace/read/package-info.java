/**
 * Text to a trace. Doors: {@link site.trace.read.TraceReader} for a whole trace,
 * {@link site.trace.read.TraceTree} for its lines by indentation with their comments, and
 * {@link site.trace.read.PatternReader} for the pattern of one line.
 */
package site.trace.read;
