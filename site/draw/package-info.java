/**
 * Draws pictures as HTML and SVG. {@code Pictures} is its only entry point; each folder below holds one kind
 * of picture, and all share {@code Svg} and {@code Scale}.
 */
package site.draw;
