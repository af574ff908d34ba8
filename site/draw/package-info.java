/**
 * Draws pictures as HTML and SVG. {@code Pictures} is its only door; the folders below hold a kind of picture
 * each, and share {@code Svg} and {@code Scale}.
 */
package site.draw;
