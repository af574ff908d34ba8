/** Tests of reading a book: its chapters, snippets, traces and catalog, and what is wrong with them. */
package site.test.read;
