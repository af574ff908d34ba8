package site.book;

import java.util.List;

/**
 * A chart with the numbers of the run that is shown.
 *
 * @param points in the order in which they were printed
 */
public record Plot(Chart chart, List<Point> points) {

  /**
   * A number.
   *
   * @param label may be empty
   * @param written as it was printed
   * @param value of durations in nanoseconds
   * @param line of the transcript, from 1
   */
  public record Point(String label, String written, double value, int line) {}

  public Plot {
    points = List.copyOf(points);
  }
}
