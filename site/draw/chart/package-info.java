/**
 * Pictures of numbers: {@code Charts} of what a run printed, {@code Outcomes} of how often each case came up.
 */
package site.draw.chart;
