/**
 * Snippets to recordings. {@link site.run.Runner} prepares, compiles and runs programs, and always answers
 * with a
 * value for each; {@link site.run.Recorder} makes one run; {@link site.run.Progress} tells how far they are.
 */
package site.run;
