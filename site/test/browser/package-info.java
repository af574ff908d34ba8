/**
 * Tests of the pages in a browser.
 */
package site.test.browser;
