package site.run;

import site.trace.Output;

/**
 * A line as it came through a pipe.
 *
 * @param thread empty where no mark names it: a child process printed the line
 * @param sequence the sequence of the mark of its last piece; 0 where there is none
 * @param newest the highest sequence that had come through either pipe by then
 * @param nanos when it was printed; where there is no mark, when it came
 * @param from the lines of the program that led to it, separated by commas; empty where none were noted
 */
record Printed(
    Output stream, String thread, String text, long sequence, long newest, long nanos, String from) {

  boolean isMarked() {
    return sequence > 0;
  }
}
