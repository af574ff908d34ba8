/**
 * Files to a book: chapters, snippets, traces and the catalog, with every mistake in them that can be known
 * without running anything. The door is {@link site.read.BookReader}; {@link site.read.CatalogReader} also
 * reads a catalog for a command that adds an alias.
 */
package site.read;
