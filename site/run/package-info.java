/**
 * Turns snippets into recordings. {@link site.run.Runner} prepares, compiles and runs programs, and always
 * answers with a value for each; {@link site.run.Recorder} makes one run; {@link site.run.Progress} shows how
 * far they are.
 */
package site.run;
