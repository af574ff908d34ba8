/**
 * The recorder: the agent in the JVM of a program that is run. Its door is {@link site.run.recorder.Agent}.
 *
 * <p>It marks what the program prints ({@link site.run.recorder.Mark}), tells whether the program can go on
 * in a {@link site.run.recorder.Report}, and, where a timeline is wanted, what each thread waits for in a
 * {@link site.run.recorder.TimelineFile}; the generator reads these. Both sides share this package: what only
 * the generator uses the program's JVM never loads, since each run would pay for it.
 *
 * <p>The program may be of any kind. So nothing here calls the program's methods, and whatever it does to its
 * threads, its output or these files, the run has a value. Clocks are in nanoseconds of {@link
 * System#nanoTime}. A method that runs in the program's JVM may return null, and says so.
 */
package site.run.recorder;
