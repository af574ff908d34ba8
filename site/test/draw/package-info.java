/**
 * Tests of the pictures.
 */
package site.test.draw;
