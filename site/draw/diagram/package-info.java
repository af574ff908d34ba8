/**
 * Pictures of boxes, arrows and messages that an author describes: {@code Diagrams}. The Eclipse Layout
 * Kernel is known here alone.
 */
package site.draw.diagram;
