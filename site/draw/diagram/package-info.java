/**
 * Pictures of boxes, arrows and messages that an author describes: {@code Diagrams}. Only this package knows
 * the Eclipse Layout Kernel.
 */
package site.draw.diagram;
