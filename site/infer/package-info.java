/**
 * Recordings to a trace: a proposal for the author. Door: {@link site.infer.Inference}. It asks
 * {@link site.check.TraceChecker} whether what it proposes allows the recordings.
 */
package site.infer;
