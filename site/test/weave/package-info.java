/**
 * Tests of the pages.
 */
package site.test.weave;
