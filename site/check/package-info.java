/**
 * Recordings and traces to verdicts. Doors: {@link site.check.RunsChecker} for all runs of a book's
 * snippets, {@link site.check.TraceChecker} for one recording, {@link site.check.PlainOutput} for lines
 * that another program printed, and {@link site.check.Plots} for the numbers of a chart.
 */
package site.check;
