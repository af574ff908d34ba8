/**
 * A trace in English sentences. Door: {@link site.trace.words.MayDiffer}, which says what may differ
 * between two runs that a trace allows.
 */
package site.trace.words;
